import type { DateTimeFilter } from '../filter.js';
import type { FilterPlace } from './filter-place.js';

/** Milliseconds since 1970, `from` included, `to` not. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Null when the filter sets no condition on the date.
 * @throws QueryError when a bound is no ISO 8601 date and time with offset, or no date is within all bounds
 */
export function dateRangeOf(filter: DateTimeFilter | null | undefined, place: FilterPlace): DateRange | null {
  const at = (name: 'eq' | 'gt' | 'gte' | 'lt' | 'lte') => instantOf(filter?.[name], place.at(name));
  const [eq, gt, gte, lt, lte] = [at('eq'), at('gt'), at('gte'), at('lt'), at('lte')];
  const starts = [eq, gte, behind(gt)].filter((instant) => instant !== null);
  const ends = [behind(eq), behind(lte), lt].filter((instant) => instant !== null);
  if (starts.length + ends.length === 0) return null;
  const range = intersected([
    ...starts.map((from) => ({ from, to: Number.POSITIVE_INFINITY })),
    ...ends.map((to) => ({ from: Number.NEGATIVE_INFINITY, to })),
  ]);
  if (range.from >= range.to) throw place.contradiction();
  return range;
}

/** What lies in all of the ranges; nothing does where `from` is not before `to`. */
export const intersected = (ranges: readonly DateRange[]): DateRange => ({
  from: Math.max(...ranges.map(({ from }) => from)),
  to: Math.min(...ranges.map(({ to }) => to)),
});

const behind = (instant: number | null): number | null => (instant === null ? null : instant + 1);

/** False for an article without a date. */
export const isWithin = ({ from, to }: DateRange, instant: number | null): boolean =>
  instant !== null && from <= instant && instant < to;

function instantOf(date: string | null | undefined, place: FilterPlace): number | null {
  if (date === null || date === undefined) return null;
  const parts = DATE_TIME.exec(date);
  const instant = Date.parse(date);
  if (parts !== null && !Number.isNaN(instant) && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3])))
    return instant;
  throw place.refusal(
    `takes a date and time with offset, as 2024-05-31T09:30:00Z or 2024-05-31T11:30:00+02:00, not "${date}"`,
  );
}

/** 31 February is none, though Date takes it for 2 or 3 March. */
const isDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
