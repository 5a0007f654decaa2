import { dateTimeOf } from './date-time.js';
import { ZONES } from './zones.js';

const MAIL_DATE =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? ?)?(\d{1,2})(?: |-)([a-z]{3})[a-z]{0,6}\.?(?: |-),?(\d{4}|\d{2,3})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([+-]\d{2}):?(\d{2})| ?([a-z]{1,5}))?)?(?: \([^()]{0,40}\))?$/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 4.3; all others mean UTC there: it is not known what they mean. */
const MAIL_ZONES: Readonly<Record<string, string>> = { ...ZONES, cst: '-06:00', mst: '-07:00' };

/**
 * A date of RFC 822 and its successors ('Tue, 03 Jun 08 11:05 EDT') as ISO 8601 with offset; RSS writes its dates so. Years of two
 * digits are read by RFC 5322 4.3, the day of the week is passed over, for it is often wrong. A time without zone is UTC, a bare date its first
 * moment in UTC. Null for anything else: a date without a year, 31 June.
 */
export function mailDateOf(text: string | null): string | null {
  const match = MAIL_DATE.exec((text ?? '').trim().replace(/\s+/g, ' '));
  if (match === null) return null;
  const [, day = '', month = '', year = '', hours = '0', minutes = '00', seconds = '00', sign, rest, name] =
    match;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return null;
  const zone = sign === undefined ? zoneOf(name) : `${sign}:${rest}`;
  const date = `${fullYear(year)}-${twoDigits(String(number))}-${twoDigits(day)}`;
  return dateTimeOf(`${date}T${twoDigits(hours)}:${minutes}:${seconds}${zone}`);
}

const twoDigits = (number: string): string => number.padStart(2, '0');

const zoneOf = (name: string | undefined): string => MAIL_ZONES[(name ?? '').toLowerCase()] ?? 'Z';

function fullYear(year: string): string {
  if (year.length === 4) return year;
  const number = Number(year);
  return String(number + (year.length === 2 && number < 50 ? 2000 : 1900));
}
