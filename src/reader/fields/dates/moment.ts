import { dateTimeOf } from './date-time.js';

/** A moment as far as it is told. */
export interface Moment {
  /** 'YYYY-MM-DD'. */
  readonly day: string;
  /** 'HH:MM:SS' with or without a fraction; null when only the day is told. */
  readonly time: string | null;
  /** 'Z' or '+HH:MM'; null when it is not told, so that the time is that of the newsroom's clock, wherever it hangs. */
  readonly zone: string | null;
}

/** News is no older, and what is younger is a slip or another calendar. */
const [FIRST_YEAR, LAST_YEAR] = [1600, 2199];

/** What empty fields of databases become. */
const EMPTY = new Set(['1970-01-01T00:00:00Z', '1970-01-01T00:00:00+00:00', '1900-01-01T00:00:00Z']);

/** ISO 8601 with offset; a time without one is taken as UTC, a day as its first moment in UTC. Null for what is no day of a calendar. */
export function isoOf({ day, time, zone }: Moment): string | null {
  const iso = dateTimeOf(`${day}T${time ?? '00:00:00'}${time === null ? 'Z' : (zone ?? 'Z')}`);
  const year = Number(day.slice(0, 4));
  return iso !== null && !EMPTY.has(iso) && year >= FIRST_YEAR && year <= LAST_YEAR ? iso : null;
}

const pad = (number: number): string => String(number).padStart(2, '0');

export const dayOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;

/** Null for what no clock shows. */
export const timeOf = (hour: number, minute: number, second = 0): string | null =>
  hour < 24 && minute < 60 && second < 60 ? `${pad(hour)}:${pad(minute)}:${pad(second)}` : null;

/** The same minute on the same clock, whatever the seconds. */
export const isSameClock = (a: Moment, b: Moment): boolean =>
  a.day === b.day && a.time !== null && b.time !== null && a.time.slice(0, 5) === b.time.slice(0, 5);
