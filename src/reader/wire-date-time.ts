import { dateTimeOf } from './date-time.js';

/** ISO 8601 in its basic form, as NITF and NewsML 1 write it: '20210304T103000+0200', '20210304T103000Z', '20210304'. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** As `dateTimeOf`, for both forms of ISO 8601. */
export function wireDateTimeOf(text: string | null): string | null {
  const written = text?.trim() ?? '';
  const match = BASIC.exec(written);
  if (match === null) return dateTimeOf(written);
  const [, year, month, day, hour, minute, second = '00', offset = ''] = match;
  const date = `${year}-${month}-${day}`;
  return dateTimeOf(hour === undefined ? date : `${date}T${hour}:${minute}:${second}${offset}`);
}
