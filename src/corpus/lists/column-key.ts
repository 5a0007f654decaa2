import type { Numbers } from '../columns/growing-column.js';
import type { PlaceValue } from '../paging/ordering.js';

/** The first key of an order, where columns hold its values as whole numbers from 0. */
export interface ColumnKey {
  /** The numbers of all rows, read when a page is asked for. */
  column(): Numbers;
  /** 1 for the smallest first. */
  readonly direction: 1 | -1;
  /** What a value of the key is in numbers of the column; it may lie between two. */
  numberOf(value: PlaceValue): number;
  /** Date of a row, in milliseconds since 1970, NaN for none, where the second key is that, newest first. */
  readonly published: ((row: number) => number) | null;
}

/** Less than what tells two numbers apart, more than what reckoning with fractions loses. */
const NEAR = 1e-6;

/** @param scale what a value of the key is in numbers of the column */
export const scaled =
  (scale: number): ColumnKey['numberOf'] =>
  (value) => {
    const number = Number(value) * scale;
    const nearest = Math.round(number);
    return Math.abs(number - nearest) < NEAR ? nearest : number;
  };
