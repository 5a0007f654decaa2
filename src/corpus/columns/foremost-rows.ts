import type { Numbers } from './growing-column.js';
import type { RowMask } from './row-mask.js';

/** Rows in the order of a column of whole numbers from 0, from a number on. */
export interface RowsInOrder {
  readonly column: Numbers;
  /** 1 for the smallest first. */
  readonly direction: 1 | -1;
  /** The first number that counts; null for the first there is. */
  readonly from: number | null;
}

/**
 * Deletes all rows but the foremost `limit`, those whose number is that of the last of them, and those whose number is `from`:
 * these are not counted, as they may lie on either side of a place.
 */
export function keepForemost(mask: RowMask, order: RowsInOrder, limit: number): void {
  const { column, direction, from } = order;
  const isBefore = (number: number) => from !== null && (number - from) * direction < 0;
  const counts = countsOf(mask, column);
  const last = lastOf(counts, order, limit);
  mask.each((row) => {
    const number = column[row]!;
    if (isBefore(number) || (number - last) * direction > 0) mask.delete(row);
  });
}

/** Of each number, in how many of the rows it stands. */
function countsOf(mask: RowMask, column: Numbers): Int32Array {
  let largest = 0;
  mask.each((row) => {
    if (column[row]! > largest) largest = column[row]!;
  });
  const counts = new Int32Array(largest + 1);
  mask.each((row) => {
    counts[column[row]!]!++;
  });
  return counts;
}

/** The number at which as many rows as wanted are passed. */
function lastOf(counts: Int32Array, { direction, from }: RowsInOrder, limit: number): number {
  const largest = counts.length - 1;
  const end = direction > 0 ? largest : 0;
  const start = from === null ? largest - end : from + direction;
  let left = limit;
  for (let number = Math.min(start, largest); (end - number) * direction > 0; number += direction) {
    left -= counts[number]!;
    if (left <= 0) return number;
  }
  return end;
}
