const EXTENDED =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** As NITF and NewsML 1 write it. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * ISO 8601 with offset, of either form ('2021-03-04T10:30:00+02:00', '20210304T103000+0200'): a time without one is taken as UTC, a bare
 * date as its first moment in UTC. Null for anything else: 'Tuesday', '3/4/2020' and '2020-02-30' name no certain day.
 */
export function dateTimeOf(text: string | null): string | null {
  const match = EXTENDED.exec(extended(text?.trim() ?? ''));
  if (match === null) return null;
  const [, date = '', time = '00:00', offset = 'Z'] = match;
  const seconds = time.length === 5 ? ':00' : '';
  const zone = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  const dateTime = `${date}T${time}${seconds}${zone}`;
  return isRealDay(date) && !Number.isNaN(Date.parse(dateTime)) ? dateTime : null;
}

function extended(text: string): string {
  const match = BASIC.exec(text);
  if (match === null) return text;
  const [, year, month, day, hour, minute, second = '00', offset = ''] = match;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${offset}`;
}

function isRealDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
