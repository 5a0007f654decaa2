import { dateTimeOf } from '../fields/dates/date-time.js';

const DATE = /^(?:D:)?(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?'?)?/;

/** ISO 8601 of a date in a PDF ("D:20260304100000+02'00'", ISO 32000 7.9.4); null for anything else, also for a day alone. */
export function pdfDateOf(text: string): string | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', , hours, minutes = '00'] = match;
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  return dateTimeOf(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}
