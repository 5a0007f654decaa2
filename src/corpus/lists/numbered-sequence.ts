import { keepForemost, type RowsInOrder, type TieOrder } from '../columns/foremost-rows.js';
import type { RowMask } from '../columns/row-mask.js';
import type { Ordering, Place } from '../paging/ordering.js';
import { SelectedSequence } from '../paging/selected-sequence.js';
import type { Sequence, Stretch } from '../paging/sequence.js';
import type { ColumnKey } from './column-key.js';

/** Items in an order that columns begin: only those that may be on the page are looked at. */
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
    keepForemost(rows, orderOf(this.key, stretch), limit);
    const items: Item[] = [];
    rows.each((row) => items.push(this.item(row)));
    return new SelectedSequence(() => items, this.ordering).take(stretch, limit);
  }

  isEmpty(stretch: Stretch): boolean {
    return this.take(stretch, 1).length === 0;
  }
}

const orderOf = (key: ColumnKey, stretch: Stretch): RowsInOrder => ({
  column: key.column(),
  direction: key.direction * stretch.direction > 0 ? 1 : -1,
  from: stretch.from === null ? null : key.numberOf(stretch.from[0]!),
  ties: tiesOf(key, stretch),
});

function tiesOf({ published }: ColumnKey, { from, direction }: Stretch): TieOrder | null {
  return published === null
    ? null
    : { at: (row) => direction * newestFirst(published(row)), from: direction * placeDate(from) };
}

/** What is smallest for the newest, and largest where there is no date. */
const newestFirst = (date: number): number => (Number.isNaN(date) ? Number.POSITIVE_INFINITY : -date);

const placeDate = (place: Place | null): number => newestFirst((place?.[1] as number | null) ?? Number.NaN);
