import type { Ordering, Place } from './ordering.js';
import { liesIn, type Sequence, type Stretch } from './sequence.js';

interface Placed<Item> {
  readonly item: Item;
  readonly place: Place;
}

/** Candidates held between two sortings, as a multiple of the limit. */
const SLACK = 4;

/** Items that stand in no order, or in another: one pass over them finds a page, and nothing sorts them all. */
export class SelectedSequence<Item> implements Sequence<Item> {
  readonly #items: () => Iterable<Item>;
  readonly #ordering: Ordering<Item>;

  constructor(items: () => Iterable<Item>, ordering: Ordering<Item>) {
    this.#items = items;
    this.#ordering = ordering;
  }

  take(stretch: Stretch, limit: number): readonly Item[] {
    if (limit === 0) return [];
    const nearest: Placed<Item>[] = [];
    let farthest: Place | null = null;
    for (const item of this.#items()) {
      if (!this.#isIn(stretch, item)) continue;
      if (farthest !== null && this.#ordering.compare(item, farthest) * stretch.direction > 0) continue;
      nearest.push({ item, place: this.#ordering.place(item) });
      if (nearest.length < limit * SLACK) continue;
      farthest = this.#cut(nearest, stretch, limit);
    }
    this.#cut(nearest, stretch, limit);
    return nearest.map(({ item }) => item);
  }

  isEmpty(stretch: Stretch): boolean {
    for (const item of this.#items()) if (this.#isIn(stretch, item)) return false;
    return true;
  }

  #isIn(stretch: Stretch, item: Item): boolean {
    return stretch.from === null || liesIn(stretch, this.#ordering.compare(item, stretch.from));
  }

  /** Keeps the `limit` nearest, sorted, and gives the place of the last of them. */
  #cut(nearest: Placed<Item>[], { direction }: Stretch, limit: number): Place | null {
    nearest.sort((a, b) => this.#ordering.comparePlaces(a.place, b.place) * direction);
    nearest.splice(limit);
    return nearest.at(-1)?.place ?? null;
  }
}
