import type { Facet, ValueBucket } from '../facets.js';
import { CountedFacet } from './counted-facet.js';

/** How often each value came up. */
export class ValueCounts<Value extends string> {
  /** By what the values are compared by. */
  readonly #counts = new Map<string, number>();
  readonly #keys = new Map<Value, string>();
  readonly #shown = new Map<string, Value>();
  #nulls = 0;

  /** @param keyOf values with the same key are one, shown in the form whose code units come last: 'Élan', not 'elan' */
  constructor(private readonly keyOf: ((value: Value) => string) | null = null) {}

  /** @param counts by the number of the value */
  static of<Value extends string>(
    counts: Int32Array,
    read: (number: number) => Value,
    keyOf: ((value: Value) => string) | null = null,
  ): ValueCounts<Value> {
    const values = new ValueCounts<Value>(keyOf);
    for (const [number, count] of counts.entries()) if (count > 0) values.add(read(number), count);
    return values;
  }

  add(value: Value | null, times = 1): void {
    if (value === null) {
      this.#nulls += times;
      return;
    }
    const key = this.keyOf === null ? value : this.#keyOf(value, this.keyOf);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + times);
  }

  facet(): Facet<ValueBucket<Value>> {
    return new CountedFacet(
      this.#counts,
      this.#nulls,
      ([a, aCount], [b, bCount]) => bCount - aCount || (a < b ? -1 : 1),
      (key, count) => ({ value: this.#shown.get(key) ?? (key as Value), count }),
    );
  }

  #keyOf(value: Value, keyOf: (value: Value) => string): string {
    const known = this.#keys.get(value);
    if (known !== undefined) return known;
    const key = keyOf(value);
    this.#keys.set(value, key);
    const shown = this.#shown.get(key);
    if (shown === undefined || shown < value) this.#shown.set(key, value);
    return key;
  }
}
