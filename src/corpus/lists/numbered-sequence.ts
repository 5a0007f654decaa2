import { keepForemost } from '../columns/foremost-rows.js';
import type { Numbers } from '../columns/growing-column.js';
import type { RowMask } from '../columns/row-mask.js';
import type { Ordering, Place } from '../paging/ordering.js';
import { SelectedSequence } from '../paging/selected-sequence.js';
import type { Sequence, Stretch } from '../paging/sequence.js';

/** The first key of an order, where a column of whole numbers holds its values. */
export interface ColumnKey {
  /** Read when a page is asked for. */
  column(): Numbers;
  /** 1 for the smallest first. */
  readonly direction: 1 | -1;
  /** What a value of the key is in numbers of the column. */
  readonly scale: number;
}

/** Items in an order that a column begins: only those that may be on the page are looked at. */
export class NumberedSequence<Item> implements Sequence<Item> {
  constructor(
    private readonly key: ColumnKey,
    private readonly ordering: Ordering<Item>,
    /** The rows of all items, as a set of its own. */
    private readonly rows: () => RowMask,
    private readonly item: (row: number) => Item,
  ) {}

  take(stretch: Stretch, limit: number): readonly Item[] {
    const rows = this.rows();
    const { column, scale } = this.key;
    const direction = this.key.direction * stretch.direction > 0 ? 1 : -1;
    const from = firstNumber(stretch.from, scale, direction);
    keepForemost(rows, { column: column(), direction, from }, limit);
    const items: Item[] = [];
    rows.each((row) => items.push(this.item(row)));
    return new SelectedSequence(() => items, this.ordering).take(stretch, limit);
  }

  isEmpty(stretch: Stretch): boolean {
    return this.take(stretch, 1).length === 0;
  }
}

/** The number that the place has; between two, that before it. */
function firstNumber(place: Place | null, scale: number, direction: 1 | -1): number | null {
  if (place === null) return null;
  const number = Number(place[0]) * scale;
  const nearest = Math.round(number);
  if (Math.abs(number - nearest) < NEAR) return nearest;
  return direction > 0 ? Math.floor(number) : Math.ceil(number);
}

/** Less than what tells two numbers apart, more than what reckoning with fractions loses. */
const NEAR = 1e-6;
