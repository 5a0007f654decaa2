import { isoOf, type Moment } from './moment.js';
import { writtenDay } from './written-day.js';
import { writtenTime, writtenZone } from './written-time.js';

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[t ]+(\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)? ?(z|[+-]\d{2}(?::?\d{2})?)?(?:\[.{1,40}\])?)?$/;

/** Seconds or milliseconds since 1970, of a time since 2001. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** Longer texts are no dates, whatever stands in them. */
const LONGEST = 200;

function ofEpoch(text: string): Moment | null {
  if (!EPOCH.test(text)) return null;
  const date = new Date(text.length === 10 ? Number(text) * 1000 : Number(text)).toISOString();
  return { day: date.slice(0, 10), time: date.slice(11, -1).replace('.000', ''), zone: 'Z' };
}

function ofIso(text: string): Moment | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, day = '', time = null, zone = null] = match;
  const offset = zone === null || zone === 'z' ? zone : `${zone}00`.replace(':', '').slice(0, 5);
  return {
    day,
    time: time === null ? null : time.length === 5 ? `${time}:00` : time.replace(',', '.'),
    zone: offset === 'z' ? 'Z' : offset && `${offset.slice(0, 3)}:${offset.slice(3)}`,
  };
}

function ofWords(text: string, language: string | null): Moment | null {
  const found = writtenDay(text, language);
  if (found === null) return null;
  const time = writtenTime(found.rest);
  return { day: found.day, time, zone: time === null ? null : writtenZone(found.rest) };
}

/** A day with a time that no clock shows is still that day. */
function sound(moment: Moment | null): Moment | null {
  if (moment === null || isoOf(moment) !== null) return moment;
  const day = { ...moment, time: null, zone: null };
  return isoOf(day) === null ? null : day;
}

/**
 * The moment that a value or a line of text tells: ISO 8601, RFC 2822, seconds since 1970, or a date written out in one of some thirty
 * languages. Null where no certain day of a certain year is told; nothing is guessed.
 * @param language BCP 47; null when unknown
 */
export function momentOf(value: string, language: string | null): Moment | null {
  if (value.length > LONGEST) return null;
  const text = value.normalize('NFKC').trim().toLowerCase();
  return sound(ofEpoch(text) ?? ofIso(text) ?? ofWords(text, language?.toLowerCase() ?? null));
}
