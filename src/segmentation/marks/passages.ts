import type { MarkedPassage } from '../../model/segmentation.js';
import { lengthOf, type Span } from '../../text/span.js';
import { firstInk, lastInk } from '../characters.js';
import type { DiagnosticLog } from '../diagnostic-log.js';
import type { TokenTable } from '../tokens/token-table.js';
import { findMarks } from './find-marks.js';
import type { Mark } from './mark.js';
import type { PairedPassage } from './open-passages.js';
import { type PairedMarks, pairMarks } from './pair-marks.js';
import { reportIrregularities } from './report-irregularities.js';
import { isAtStart } from './situation.js';

/** By token: what it does as a quotation mark. */
export const ROLE = { NONE: 0, OPENING: 1, CLOSING: 2 } as const;

export interface FoundPassages {
  /** In reading order, an outer passage before those inside it. */
  readonly passages: readonly MarkedPassage[];
  /** By token: one of ROLE. */
  readonly roles: Uint8Array;
}

/** Pairs the quotation marks of each paragraph. What cannot be paired is told and still gives a passage where it opens one. */
export function findPassages(
  text: string,
  table: TokenTable,
  paragraphs: readonly Span[],
  log: DiagnosticLog,
): FoundPassages {
  const roles = new Uint8Array(table.length);
  const passages: MarkedPassage[] = [];
  const marks = findMarks(text, table, paragraphs.length);
  paragraphs.forEach((paragraph, index) => {
    const here = marks[index]!;
    if (here.length === 0) return;
    const next = marks[index + 1] ?? [];
    const paired = pairMarks(table, here, next);
    const continuing = continuingPassages(paired, next);
    assignRoles(roles, here, paired);
    for (const passage of paired.passages) {
      const marked = toPassage(text, passage, paragraph, index, continuing.has(passage));
      if (lengthOf(marked.inner) > 0) passages.push(marked);
    }
    reportIrregularities(here, paired, continuing, paragraph, log);
  });
  return { passages: Object.freeze(passages), roles };
}

function assignRoles(roles: Uint8Array, marks: readonly Mark[], { decisions }: PairedMarks): void {
  marks.forEach(({ token }, index) => {
    const decision = decisions[index]!;
    if (decision !== 'PLAIN') roles[token] = decision === 'OPEN' ? ROLE.OPENING : ROLE.CLOSING;
  });
}

/** Those that are opened again, mark by mark, at the start of the next paragraph: “‘Go, then “‘and win.’” */
function continuingPassages({ stillOpen }: PairedMarks, next: readonly Mark[]): ReadonlySet<PairedPassage> {
  const reopened = stillOpen.filter(({ opening }, depth) => {
    const mark = next[depth];
    return mark?.family === opening.family && isAtStart(mark);
  });
  return new Set(reopened.filter((passage, depth) => passage === stillOpen[depth]));
}

function toPassage(
  text: string,
  { opening, closing, cutAt, depth }: PairedPassage,
  paragraph: Span,
  index: number,
  continues: boolean,
): MarkedPassage {
  const innerEnd = lastInk(text, opening.end, closing?.start ?? cutAt ?? paragraph.end);
  const inner = Object.freeze({ start: firstInk(text, opening.end, innerEnd), end: innerEnd });
  return Object.freeze({
    start: opening.start,
    end: closing?.end ?? innerEnd,
    inner,
    paragraph: index,
    depth,
    closed: closing !== null,
    continues,
  });
}
