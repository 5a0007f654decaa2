import type { DateTimeFilter } from '../filter.js';
import { type DateRange, dateRangeOf, isWithin } from './date-range.js';
import type { FilterPlace } from './filter-place.js';
import { nullTestOf } from './null-test.js';
import type { Test } from './test.js';

interface DateCondition {
  /** True when only what has no date is wanted. */
  readonly isNull: boolean;
  /** All of time when nothing is said of it. */
  readonly range: DateRange;
}

const ALWAYS: DateRange = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * Null when the filter sets no condition.
 * @throws QueryError when a bound is no date, or no date can meet it
 */
export function dateConditionOf(
  filter: DateTimeFilter | null | undefined,
  place: FilterPlace,
): DateCondition | null {
  const range = dateRangeOf(filter, place);
  const isNull = nullTestOf(filter, range !== null, place);
  return range === null && isNull === null ? null : { isNull: isNull === true, range: range ?? ALWAYS };
}

/** The same as a test of milliseconds since 1970. */
export function dateTest(
  filter: DateTimeFilter | null | undefined,
  place: FilterPlace,
): Test<number | null> | null {
  const condition = dateConditionOf(filter, place);
  return (
    condition && ((instant) => (condition.isNull ? instant === null : isWithin(condition.range, instant)))
  );
}
