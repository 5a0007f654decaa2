import type { Numbers } from './growing-column.js';
import { lowestBit, type RowMask } from './row-mask.js';

/** Rows in the order of a column of whole numbers from 0, from a place on. */
export interface RowsInOrder {
  readonly column: Numbers;
  /** 1 for the smallest first. */
  readonly direction: 1 | -1;
  /** The number of the place, which may lie between two; null for the first there is. */
  readonly from: number | null;
  /** What decides between rows of one number, where that is known. */
  readonly ties: TieOrder | null;
}

/** An order of rows of one number, the smallest value first. Rows of one value are told apart by nothing here. */
export interface TieOrder {
  at(row: number): number;
  /** The value of the place that the rows are read from. */
  readonly from: number;
}

/**
 * Deletes rows that are not among the foremost `limit` behind the place. Left are those that may be: also rows that nothing
 * here tells from the last of them, and rows that nothing tells from the place.
 */
export function keepForemost(mask: RowMask, order: RowsInOrder, limit: number): void {
  const { column, direction, from, ties } = order;
  const last = lastOf(countsOf(mask, column), order, limit);
  const near = from ?? direction * Number.NEGATIVE_INFINITY;
  if (direction > 0) keepBetween(mask, column, near, last);
  else keepBetween(mask, column, last, near);
  if (ties !== null) keepForemostTies(mask, { ...order, ties }, last, limit);
}

/** Of each number, in how many of the rows it stands. */
function countsOf({ words }: RowMask, column: Numbers): Int32Array {
  let largest = 0;
  for (let row = 0; row < column.length; row++) if (column[row]! > largest) largest = column[row]!;
  const counts = new Int32Array(largest + 1);
  for (let at = 0; at < words.length; at++)
    for (let left = words[at]!; left !== 0; left &= left - 1) counts[column[(at << 5) + lowestBit(left)]!]!++;
  return counts;
}

/** The number at which as many rows as wanted are passed; rows of the place's number are not counted. */
function lastOf(counts: Int32Array, { direction, from }: RowsInOrder, limit: number): number {
  const largest = counts.length - 1;
  const end = direction > 0 ? largest : 0;
  let left = limit;
  for (let number = firstOf(from, direction, largest); (end - number) * direction > 0; number += direction) {
    left -= counts[number]!;
    if (left <= 0) return number;
  }
  return end;
}

/** The first whole number behind a place. */
function firstOf(from: number | null, direction: 1 | -1, largest: number): number {
  if (direction > 0) return from === null ? 0 : Math.max(0, Math.floor(from) + 1);
  return from === null ? largest : Math.min(largest, Math.ceil(from) - 1);
}

function keepBetween({ words }: RowMask, column: Numbers, low: number, high: number): void {
  for (let at = 0; at < words.length; at++) {
    let kept = words[at]!;
    for (let left = kept; left !== 0; left &= left - 1) {
      const bit = lowestBit(left);
      const number = column[(at << 5) + bit]!;
      if (number < low || number > high) kept &= ~(1 << bit);
    }
    words[at] = kept;
  }
}

/** The same among rows of the number of the place, and of that of the last row. */
function keepForemostTies(
  mask: RowMask,
  { column, from, ties }: RowsInOrder & { readonly ties: TieOrder },
  last: number,
  limit: number,
): void {
  const [behind, between, atLast]: [number[], number[], number[]] = [[], [], []];
  mask.each((row) => {
    if (column[row] === from) {
      const value = ties.at(row);
      if (value < ties.from) mask.delete(row);
      else if (value > ties.from) behind.push(row);
    } else (column[row] === last ? atLast : between).push(row);
  });
  keepLeast(mask, behind, ties, limit);
  const left = Math.max(0, limit - behind.length);
  if (left === 0) for (const row of between) mask.delete(row);
  keepLeast(mask, atLast, ties, Math.max(0, left - between.length));
}

/** Deletes those of the rows that are behind the first `limit`, but for those of one value with the last. */
function keepLeast(mask: RowMask, rows: readonly number[], ties: TieOrder, limit: number): void {
  if (rows.length <= limit) return;
  const values = Float64Array.from(rows, (row) => ties.at(row));
  const farthest = limit === 0 ? Number.NEGATIVE_INFINITY : values.slice().sort()[limit - 1]!;
  for (const [index, row] of rows.entries()) if (limit === 0 || values[index]! > farthest) mask.delete(row);
}
