import { type Correction, isOfQuote } from '../correction.js';
import type { CorrectionBook } from '../correction-book.js';
import { inTurns, LONG_STEP } from '../in-turns.js';
import type { Entry } from '../ledger.js';
import { type LineProblem, type ReadLine, readLines } from './read-lines.js';

/** How far the clock of the server that a correction was made on may be ahead. */
const CLOCKS_DIFFER_MS = 60_000;

/** What became of the lines of an import. */
export interface CorrectionImport {
  readonly added: number;
  /** Known, and undone where they came from. */
  readonly undone: number;
  readonly unchanged: number;
  /** By line. */
  readonly problems: readonly LineProblem[];
}

/**
 * Takes corrections in that were made elsewhere or before, with the who, when and why that they bring. Importing twice, or
 * in another order, comes to the same.
 */
export async function importLines(book: CorrectionBook, text: string): Promise<CorrectionImport> {
  const intake = new Intake(book);
  await inTurns(intake.steps(text));
  return intake.result();
}

class Intake {
  readonly #counts: Record<Entry, number> = { ADDED: 0, UNDONE: 0, UNCHANGED: 0, DIFFERENT: 0 };
  readonly #problems: LineProblem[] = [];

  constructor(private readonly book: CorrectionBook) {}

  result(): CorrectionImport {
    const { ADDED: added, UNDONE: undone, UNCHANGED: unchanged } = this.#counts;
    return { added, undone, unchanged, problems: this.#problems.toSorted((a, b) => a.line - b.line) };
  }

  /** An article is made anew once, when all of its corrections are entered. */
  *steps(text: string): Iterable<unknown> {
    const groups = new Map<string, ReadLine[]>();
    for (const read of readLines(text, new Date(this.book.now() + CLOCKS_DIFFER_MS).toISOString())) {
      if ('correction' in read) addTo(groups, read);
      else this.#problems.push(read);
      yield;
    }
    for (const ofOne of groups.values()) {
      const entered = ofOne.flatMap((line) => this.#enter(line) ?? []);
      const [first] = entered;
      if (first !== undefined && isOfQuote(first)) this.book.carryOut(first);
      else for (const correction of entered) yield* this.book.carryOut(correction);
      for (const correction of entered) this.book.tell(correction);
      yield LONG_STEP;
    }
  }

  /** Null when it changes nothing. */
  #enter({ line, correction }: ReadLine): Correction | null {
    const { ledger } = this.book;
    const entry = ledger.enter(correction);
    this.#counts[entry]++;
    if (entry === 'DIFFERENT')
      this.#problems.push({ line, path: 'id', message: 'is that of another correction' });
    return entry === 'ADDED' || entry === 'UNDONE' ? ledger.find(correction.id) : null;
  }
}

function addTo(groups: Map<string, ReadLine[]>, read: ReadLine): void {
  const group = groups.get(groupOf(read));
  if (group === undefined) groups.set(groupOf(read), [read]);
  else group.push(read);
}

const groupOf = ({ correction }: ReadLine): string =>
  isOfQuote(correction) ? correction.article : correction.id;
