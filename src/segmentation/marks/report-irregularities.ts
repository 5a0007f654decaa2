import type { Span } from '../../text/span.js';
import type { DiagnosticLog } from '../diagnostic-log.js';
import type { Mark, MarkDecision } from './mark.js';
import type { PairedPassage } from './open-passages.js';
import type { PairedMarks } from './pair-marks.js';

const isStraight = (mark: Mark): boolean => mark.family === 'DOUBLE' && mark.shape === 'EITHER';

/**
 * Tells of marks without a partner; where the number of straight ones is odd, that is told once for the paragraph.
 * @param continuing passages that are opened again in the next paragraph and so rightly have no closing mark
 */
export function reportIrregularities(
  marks: readonly Mark[],
  paired: PairedMarks,
  continuing: ReadonlySet<PairedPassage>,
  paragraph: Span,
  log: DiagnosticLog,
): void {
  const unclosed = paired.passages.filter((passage) => passage.closing === null && !continuing.has(passage));
  const stray = marks.filter((_, index) => paired.decisions[index] === 'STRAY');
  const isAlone = stray.some(isStraight) || unclosed.some(({ opening }) => isStraight(opening));
  const isOdd = isAlone && straightCount(marks, paired.decisions, continuing) % 2 === 1;
  const isToldAlready = (mark: Mark): boolean => isOdd && isStraight(mark);
  if (isOdd) log.add('ODD_QUOTATION_MARKS', paragraph);
  for (const { opening } of unclosed)
    if (!isToldAlready(opening)) log.add('UNCLOSED_QUOTATION_MARK', opening);
  for (const mark of stray) if (!isToldAlready(mark)) log.add('UNOPENED_QUOTATION_MARK', mark);
}

/** Straight marks that do something. */
function straightCount(
  marks: readonly Mark[],
  decisions: readonly MarkDecision[],
  continuing: ReadonlySet<PairedPassage>,
): number {
  const working = marks.filter((mark, index) => isStraight(mark) && decisions[index] !== 'PLAIN').length;
  return working - [...continuing].filter(({ opening }) => isStraight(opening)).length;
}
