import type { Direction } from '../query.js';

export type PlaceValue = string | number | null;

/** Where an item stands in an order: the values of the ordering's keys. */
export type Place = readonly PlaceValue[];

/** One thing to order by. Null values come last in either direction. */
export interface SortKey<Item> {
  readonly name: string;
  readonly direction: Direction;
  readonly type: 'number' | 'string';
  value(item: Item): PlaceValue;
  /** Of values that are not null. */
  compare(a: string | number, b: string | number): number;
}

/**
 * A total order: the last key must tell any two items apart. Items are compared with places, which need not be that
 * of any item: an order goes on making sense when the item that gave a place is gone.
 */
export class Ordering<Item> {
  readonly name: string;

  constructor(
    list: string,
    readonly keys: readonly SortKey<Item>[],
  ) {
    this.name = [
      list,
      ...keys.map(({ name, direction }) => (direction === 'DESC' ? `-${name}` : name)),
    ].join();
  }

  place(item: Item): Place {
    return this.keys.map((key) => key.value(item));
  }

  /** Below 0 when the item comes before the place, above 0 when behind it. */
  compare(item: Item, place: Place): number {
    for (let index = 0; index < this.keys.length; index++) {
      const key = this.keys[index]!;
      const result = compareBy(key, key.value(item), place[index]!);
      if (result !== 0) return result;
    }
    return 0;
  }

  compareItems(a: Item, b: Item): number {
    for (let index = 0; index < this.keys.length; index++) {
      const key = this.keys[index]!;
      const result = compareBy(key, key.value(a), key.value(b));
      if (result !== 0) return result;
    }
    return 0;
  }

  comparePlaces(a: Place, b: Place): number {
    for (let index = 0; index < this.keys.length; index++) {
      const result = compareBy(this.keys[index]!, a[index]!, b[index]!);
      if (result !== 0) return result;
    }
    return 0;
  }

  sorted(items: Iterable<Item>): Item[] {
    const all = Array.from(items);
    const [first] = this.keys;
    if (first?.type !== 'number') return all.sort((a, b) => this.compareItems(a, b));
    const values = Float64Array.from(all, (item) => ascendingNumber(first, item));
    const order = Uint32Array.from(all, (_, index) => index);
    order.sort((a, b) => values[a]! - values[b]! || this.compareItems(all[a]!, all[b]!));
    return Array.from(order, (index) => all[index]!);
  }
}

/** The value of a number key, so that the smallest comes first; infinite where there is none. */
function ascendingNumber<Item>({ direction, value }: SortKey<Item>, item: Item): number {
  const number = value(item) as number | null;
  if (number === null) return Number.POSITIVE_INFINITY;
  return direction === 'ASC' ? number : -number;
}

function compareBy<Item>(key: SortKey<Item>, a: PlaceValue, b: PlaceValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return key.direction === 'ASC' ? key.compare(a, b) : key.compare(b, a);
}
