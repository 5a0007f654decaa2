import type { Facet, MonthBucket } from '../facets.js';
import { CountedFacet } from './counted-facet.js';

/** @param month number of months since the year 0 */
function firstInstant(month: number): string {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.toISOString();
}

/** How many items are of each month in UTC. */
export class MonthCounts {
  /** By the number of months since the year 0. */
  readonly #counts = new Map<number, number>();
  #nulls = 0;

  /** @param instant milliseconds since 1970 */
  add(instant: number | null, times: number): void {
    if (instant === null) {
      this.#nulls += times;
      return;
    }
    const date = new Date(instant);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    this.#counts.set(month, (this.#counts.get(month) ?? 0) + times);
  }

  facet(): Facet<MonthBucket> {
    return new CountedFacet(
      this.#counts,
      this.#nulls,
      ([a], [b]) => b - a,
      (month, count) => {
        const start = firstInstant(month);
        return {
          value: start.slice(0, -'-01T00:00:00.000Z'.length),
          start,
          end: firstInstant(month + 1),
          count,
        };
      },
    );
  }
}
