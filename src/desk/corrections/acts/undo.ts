import type { CorrectionBook, Reason } from '../correction-book.js';
import { inTurns } from '../in-turns.js';
import type { UndoCorrectionOutcome } from '../outcome.js';

export interface Undoing extends Reason {
  readonly correction: string;
}

/** Takes a correction back, for good: to have it again, correct again. Those made later stand. */
export async function undo(book: CorrectionBook, input: Undoing): Promise<UndoCorrectionOutcome> {
  const correction = book.ledger.find(input.correction);
  if (correction === null)
    return { __typename: 'CorrectionNotFound', message: `No correction has the id ${input.correction}.` };
  if (correction.undone !== null) {
    const message = `${correction.undone.by} undid this correction at ${correction.undone.at}.`;
    return { __typename: 'AlreadyUndone', message, correction: book.node(correction) };
  }
  const undone = book.writeUndone(correction, input);
  await inTurns(book.carryOut(undone));
  book.tell(undone);
  return { __typename: 'CorrectionSaved', correction: book.node(undone) };
}
