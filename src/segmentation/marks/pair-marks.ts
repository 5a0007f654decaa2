import type { TokenTable } from '../tokens/token-table.js';
import { decide } from './decide.js';
import type { Mark, MarkDecision } from './mark.js';
import { OpenPassages, type PairedPassage } from './open-passages.js';
import { outlookOf } from './outlook.js';
import { isAtStart, nextOfFamily, type Situation } from './situation.js';

/** The marks of a paragraph after pairing. */
export interface PairedMarks {
  readonly passages: readonly PairedPassage[];
  /** Passages that end with the paragraph, the outermost first. */
  readonly stillOpen: readonly PairedPassage[];
  /** By mark. */
  readonly decisions: readonly MarkDecision[];
}

const NOTHING: PairedMarks = { passages: [], stillOpen: [], decisions: [] };

/** @param next the marks of the next paragraph */
export function pairMarks(table: TokenTable, marks: readonly Mark[], next: readonly Mark[]): PairedMarks {
  if (marks.length === 0) return NOTHING;
  const open = new OpenPassages();
  const outlook = outlookOf(marks);
  const reopening = next[0] !== undefined && isAtStart(next[0]) ? next[0] : undefined;
  const decisions = marks.map((mark, index) => {
    const formBefore = table.forms[mark.token - 1] ?? '';
    const isReopened = reopening?.family === mark.family;
    const situation = { marks, index, mark, open, outlook, formBefore, isReopened };
    return apply(situation, decide(situation));
  });
  return { passages: open.passages, stillOpen: open.stillOpen, decisions };
}

function apply(situation: Situation, decision: MarkDecision): MarkDecision {
  const { mark, open } = situation;
  if (decision === 'OPEN') openAt(situation);
  if (decision === 'CLOSE') open.close(open.find(mark.family)!, mark);
  return decision;
}

/** A mark that opens where one of its family is already innermost shows that the other was never closed. */
function openAt(situation: Situation): void {
  const { mark, open } = situation;
  const innermost = open.innermost;
  if (innermost?.opening.family === mark.family && !isNesting(innermost.opening, situation)) {
    open.cut(innermost, mark.start);
  }
  open.open(mark);
}

/** “He called it “a shame” today” closes twice in a row; "As it says, “all are equal”" has two styles. */
function isNesting(outer: Mark, situation: Situation): boolean {
  const { mark, marks, outlook } = situation;
  if ((outer.shape === 'EITHER') !== (mark.shape === 'EITHER')) return true;
  const first = nextOfFamily(situation);
  const second = marks[outlook.nextOfFamily[outlook.nextOfFamily[situation.index]!] ?? -1];
  return first?.shape === 'CLOSING' && second?.shape === 'CLOSING';
}
