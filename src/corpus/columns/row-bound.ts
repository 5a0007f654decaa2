import { takeStep } from '../deadline.js';
import type { TextCondition } from '../filters/text-condition.js';
import type { Numbers } from './growing-column.js';
import { hasRuns, type LetterPlanes } from './letter-planes.js';
import { lowestBit, type RowMask } from './row-mask.js';

/** What columns tell of a condition on quotes, for all of them at once. */
export interface RowBound {
  /** True when the rows that are left meet the condition; else only that the others do not. */
  readonly isExact: boolean;
  /** Deletes rows that do not meet the condition. */
  narrow(mask: RowMask): void;
  /** Deletes all such rows, and reads what columns do not tell; where that can be done. */
  settle?(mask: RowMask): void;
}

/** Rows whose number in a column is wanted. @param column read when narrowed: it may be another array by then */
export const boundOfNumbers = (column: () => Numbers, wants: (number: number) => boolean): RowBound => ({
  isExact: true,
  narrow: ({ words }) => {
    const values = column();
    for (let at = 0; at < words.length; at++) {
      let kept = words[at]!;
      for (let left = kept; left !== 0; left &= left - 1) {
        const bit = lowestBit(left);
        if (!wants(values[(at << 5) + bit]!)) kept &= ~(1 << bit);
      }
      words[at] = kept;
    }
  },
});

/**
 * The same for numbers from 0 to `count` (exclusive), of which each is asked about once.
 * @param count read when narrowed
 */
export const boundOfFew = (
  column: () => Numbers,
  count: () => number,
  wants: (number: number) => boolean,
): RowBound => ({
  isExact: true,
  narrow: ({ words }) => {
    const answers = Uint8Array.from({ length: count() }, (_, number) => (wants(number) ? 1 : 0));
    const values = column();
    for (let at = 0; at < words.length; at++) words[at]! &= wantedOf(values, at << 5, words[at]!, answers);
  },
});

/** Of the rows in a word that begins with row `first`, those whose answer is 1. */
function wantedOf(values: Numbers, first: number, word: number, answers: Uint8Array): number {
  let wanted = 0;
  for (let left = word; left !== 0; left &= left - 1) {
    const bit = lowestBit(left);
    wanted |= answers[values[first + bit]!]! << bit;
  }
  return wanted;
}

/** The same for numbers that are dear to ask about: only those that some row has are. */
export const boundOfMany = (
  column: () => Numbers,
  count: () => number,
  wants: (number: number) => boolean,
): RowBound => ({
  isExact: true,
  narrow: (mask) => {
    const known = new Uint8Array(count());
    const remembered = (number: number) => {
      const answer = known[number]!;
      if (answer !== 0) return answer === YES;
      const holds = wants(number);
      known[number] = holds ? YES : NO;
      return holds;
    };
    boundOfNumbers(column, remembered).narrow(mask);
  },
});

const [NO, YES] = [1, 2];

/**
 * Rows whose text may hold all of the phrases, and one of `among`; null where nothing is known of them.
 * @param reads whether the text of a row does
 */
export function boundOfText(
  letters: LetterPlanes,
  { phrases, among }: TextCondition,
  reads: (row: number) => boolean,
): RowBound | null {
  const telling = phrases.filter(hasRuns);
  const choices = among?.every(hasRuns) ? among : null;
  if (telling.length === 0 && choices === null) return null;
  const narrow = (mask: RowMask) => {
    for (const phrase of telling) letters.narrow(mask, phrase);
    if (choices !== null) narrowToAny(mask, choices, (each, phrase) => letters.narrow(each, phrase));
  };
  return { isExact: false, narrow, settle: (mask) => settled(mask, narrow, reads) };
}

function settled(mask: RowMask, narrow: RowBound['narrow'], reads: (row: number) => boolean): void {
  narrow(mask);
  mask.each((row) => {
    takeStep();
    if (!reads(row)) mask.delete(row);
  });
}

/** Leaves what one of the parts leaves. */
export function narrowToAny<Part>(
  mask: RowMask,
  parts: readonly Part[],
  narrow: (mask: RowMask, part: Part) => void,
): void {
  const left = mask.blank();
  for (const part of parts) {
    const each = mask.copy();
    narrow(each, part);
    left.or(each);
  }
  mask.and(left);
}
