import type { DateTimeFilter } from '../query.js';
import { QueryError } from '../query-error.js';

/** Milliseconds since 1970, `from` included, `to` not. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Null when the filter sets no condition.
 * @param argument name of the filter: 'filter.publishedAt'
 * @throws QueryError when a bound is no ISO 8601 date and time with offset
 */
export function dateRangeOf(filter: DateTimeFilter | null | undefined, argument: string): DateRange | null {
  const from = instantOf(filter?.gte, `${argument}.gte`);
  const to = instantOf(filter?.lt, `${argument}.lt`);
  if (from === null && to === null) return null;
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}

/** False for an article without a date. */
export const isWithin = ({ from, to }: DateRange, instant: number | null): boolean =>
  instant !== null && from <= instant && instant < to;

function instantOf(date: string | null | undefined, argument: string): number | null {
  if (date === null || date === undefined) return null;
  const parts = DATE_TIME.exec(date);
  const instant = Date.parse(date);
  if (parts !== null && !Number.isNaN(instant) && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3])))
    return instant;
  throw new QueryError(
    'BAD_FILTER',
    argument,
    `"${argument}" takes a date and time with offset, as 2024-05-31T09:30:00Z or 2024-05-31T11:30:00+02:00, not "${date}".`,
  );
}

/** 31 February is none, though Date takes it for 2 or 3 March. */
const isDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
