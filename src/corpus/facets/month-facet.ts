import type { Facet, MonthBucket } from '../facets.js';
import { CountedFacet } from './counted-facet.js';

const DAY = 86_400_000;

/** @param month number of months since the year 0 */
function firstInstant(month: number): string {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.toISOString();
}

/** How many items are of each month in UTC. */
export class MonthCounts {
  readonly #days = new Map<number, number>();
  #nulls = 0;

  /** @param instant milliseconds since 1970; NaN for none */
  add(instant: number, times: number): void {
    if (Number.isNaN(instant)) {
      this.#nulls += times;
      return;
    }
    const day = Math.floor(instant / DAY);
    this.#days.set(day, (this.#days.get(day) ?? 0) + times);
  }

  facet(): Facet<MonthBucket> {
    return new CountedFacet(
      this.#months(),
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

  /** By the number of months since the year 0. */
  #months(): ReadonlyMap<number, number> {
    const months = new Map<number, number>();
    for (const [day, count] of this.#days) {
      const date = new Date(day * DAY);
      const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
      months.set(month, (months.get(month) ?? 0) + count);
    }
    return months;
  }
}
