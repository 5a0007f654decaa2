import type { Place } from './ordering.js';
import type { Direction } from './page-size.js';

/** A part of a sequence: from a place on, in reading order or against it. */
export interface Stretch {
  readonly direction: Direction;
  /** Null for all of the sequence. */
  readonly from: Place | null;
  /** True when an item exactly at `from` belongs to it. */
  readonly inclusive: boolean;
}

/** The items of a list under its filter, in its order, without having them all at hand. */
export interface Sequence<Item> {
  /** The `limit` items of the stretch nearest to where it starts, in its direction. */
  take(stretch: Stretch, limit: number): readonly Item[];
  isEmpty(stretch: Stretch): boolean;
}

/** @param comparison of an item with the place that the stretch starts from */
export const liesIn = ({ direction, inclusive }: Stretch, comparison: number): boolean =>
  comparison === 0 ? inclusive : comparison > 0 === direction > 0;
