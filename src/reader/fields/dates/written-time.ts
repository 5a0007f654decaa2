import { timeOf } from './moment.js';
import { ZONES } from './zones.js';

/** Hours and minutes with what tells them from other numbers, tried in turn. */
const TIMES: readonly RegExp[] = [
  /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])/,
  /(?<!\d)(\d{1,2})[.h](\d{2})\s?uhr/,
  /(?:\bkl\.?|\bklo|\bore|\balle|\bum|\bpukul|\bjam|\bkell)\s?(\d{1,2})[.](\d{2})(?!\d)/,
  /(?<!\d)(\d{1,2})\s?h\s?(\d{2})(?!\d)/,
  /(?<!\d)(\d{1,2})\s?[時时点點시]\s?(?:(\d{1,2})\s?[分분])?/,
  /(?<!\d)(\d{1,2})(?:[.](\d{2}))?\s?(?=[ap]\.?m\b)/,
  /(?<!\d)(\d{1,2})\s?uhr/,
];

const AFTERNOON = /(?:\d|\s)p\.?m\b|午後|下午|오후|\bμμ\b/;
const MORNING = /(?:\d|\s)a\.?m\b|午前|上午|오전|\bπμ\b/;

function hourOf(hour: number, text: string): number {
  if (AFTERNOON.test(text)) return hour < 12 ? hour + 12 : hour;
  return MORNING.test(text) && hour === 12 ? 0 : hour;
}

/**
 * The time of day in a line of text, 'HH:MM:SS'; null when there is none.
 * @param text lower case, without its date
 */
export function writtenTime(text: string): string | null {
  for (const pattern of TIMES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [hour = 0, minute = 0, second = 0] = match.slice(1).map((number) => Number(number ?? 0));
    return timeOf(hourOf(hour, text), minute, second);
  }
  return null;
}

const OFFSETS: readonly RegExp[] = [
  /(?:gmt|utc)\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/,
  /(?<=[\d\s(])([+-])(\d{2}):?(\d{2})(?!\d)/,
];

/**
 * The offset that a line of text tells: 'Z' or '+HH:MM'; null when it tells none.
 * @param text lower case, without its date
 */
export function writtenZone(text: string): string | null {
  for (const pattern of OFFSETS) {
    const [, sign, hours = '', minutes = '00'] = pattern.exec(text) ?? [];
    if (sign !== undefined && Number(hours) <= 14) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  }
  for (const [word] of text.matchAll(/[a-z]{3,4}/g)) if (ZONES[word] !== undefined) return ZONES[word];
  return /\dz\b/.test(text) ? 'Z' : null;
}
