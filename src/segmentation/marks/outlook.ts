import type { MarkFamily } from '../../text/quotation-marks.js';
import type { Mark } from './mark.js';
import { isClosingSingle, isPossessiveLike } from './possessive.js';

/** What comes after each mark of a paragraph, counted once from its end so that no decision has to look ahead itself. */
export interface Outlook {
  /** Index of the next mark of the same family, -1 when there is none. */
  readonly nextOfFamily: Int32Array;
  /** Index of the next single mark that surely stands where one closes, -1 when there is none. */
  readonly nextClosingSingle: Int32Array;
  /** Index of the next mark of the family DOUBLE, -1 when there is none. */
  readonly nextDouble: Int32Array;
}

export function outlookOf(marks: readonly Mark[]): Outlook {
  const nextOfFamily = new Int32Array(marks.length).fill(-1);
  const nextClosingSingle = new Int32Array(marks.length).fill(-1);
  const nextDouble = new Int32Array(marks.length).fill(-1);
  const seen = new Map<MarkFamily, number>();
  let closingSingle = -1;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index]!;
    nextOfFamily[index] = seen.get(mark.family) ?? -1;
    nextClosingSingle[index] = closingSingle;
    nextDouble[index] = seen.get('DOUBLE') ?? -1;
    seen.set(mark.family, index);
    if (isClosingSingle(mark) && !isPossessiveLike(mark)) closingSingle = index;
  }
  return { nextOfFamily, nextClosingSingle, nextDouble };
}
