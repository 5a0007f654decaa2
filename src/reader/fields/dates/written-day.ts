import { dayOf } from './moment.js';
import { monthNamed } from './month-names.js';

/** A day found in a text, and the text without it. */
export interface FoundDay {
  readonly day: string;
  readonly rest: string;
}

type Numbers = readonly [first: number, second: number, third: number];

const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)\s?[日일.]?/;
const YEAR_LAST = /(?<![\d.,/-])(\d{1,2})(\.|\/|-|\. )(\d{1,2})\2(\d{4})(?!\d)/;
const COMPACT = /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/;

const without = (text: string, { 0: found, index }: RegExpExecArray): string =>
  `${text.slice(0, index)} ${text.slice(index + found.length)}`;

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

function numbersOf(match: RegExpExecArray, ...groups: readonly number[]): Numbers {
  const [first = 0, second = 0, third = 0] = groups.map((group) => Number(match[group]));
  return [first, second, third];
}

/** English alone puts the month first, and not everywhere: in 'en' and unknown languages 3/4/2020 names no certain day. */
function orderOf(separator: string, language: string | null): 'day' | 'month' | null {
  if (separator.startsWith('.') || separator === '-') return 'day';
  if (language === 'en-us' || language === 'en-ph') return 'month';
  if (language === null || language === 'en') return null;
  return 'day';
}

function dayOfNumbers(match: RegExpExecArray, language: string | null): string | null {
  const [first, second, year] = numbersOf(match, 1, 3, 4);
  if (first > 12 || first === second) return isMonth(second) ? dayOf(year, second, first) : null;
  if (second > 12) return isMonth(first) ? dayOf(year, first, second) : null;
  const order = orderOf(match[2]!, language);
  if (order === null) return null;
  return order === 'day' ? dayOf(year, second, first) : dayOf(year, first, second);
}

function numericDay(text: string, language: string | null): FoundDay | null {
  for (const pattern of [YEAR_FIRST, COMPACT]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [year, month, day] = numbersOf(match, 1, 2, 3);
    if (isMonth(month)) return { day: dayOf(year, month, day), rest: without(text, match) };
  }
  const match = YEAR_LAST.exec(text);
  const day = match && dayOfNumbers(match, language);
  return match && day ? { day, rest: without(text, match) } : null;
}

const WORD = /\d+|[\p{L}\p{M}]+/gu;

/** What stands between a day, its month and its year: '3rd of May 2024', '3 de mayo de 2024', '2024 m. kovo 31 d.'. */
const BETWEEN = new Set('st nd rd th er º de del of the le den d m i г року р gada e'.split(' '));

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isYear = ({ text }: Word): boolean => /^(?:1[6-9]|20|21)\d{2}$/.test(text);
const isDay = ({ text }: Word): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;

/** The nearest word on one side that is none of those that only stand between. */
function neighbour(words: readonly Word[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (BETWEEN.has(words[at]?.text ?? '')) at += step;
  return at;
}

/** Where a number that may be the day and one that may be the year stand round a month's name. */
function roundMonth(words: readonly Word[], month: number): readonly [day: number, year: number] | null {
  const [before, after] = [neighbour(words, month, -1), neighbour(words, month, 1)];
  const is = (test: (word: Word) => boolean, at: number): boolean =>
    words[at] !== undefined && test(words[at]);
  if (is(isDay, before)) {
    if (is(isYear, after)) return [before, after];
    const earlier = neighbour(words, before, -1);
    if (is(isYear, earlier)) return [before, earlier];
    return null;
  }
  if (!is(isDay, after)) return null;
  const later = neighbour(words, after, 1);
  if (is(isYear, later)) return [after, later];
  if (is(isYear, before)) return [after, before];
  return yearBehindTime(words, after);
}

/** 'Wed May 14 20:28:12 MSK 2025', as programs print dates. */
function yearBehindTime(words: readonly Word[], day: number): readonly [number, number] | null {
  for (let at = day + 1; at <= day + 5 && at < words.length; at++) if (isYear(words[at]!)) return [day, at];
  return null;
}

const cut = (text: string, spans: readonly Word[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);

function namedDay(text: string, language: string | null): FoundDay | null {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  for (let at = 0; at < words.length; at++) {
    const month = monthNamed(words[at]!.text, language?.slice(0, 2) ?? null);
    const round = month === null ? null : roundMonth(words, at);
    if (month === null || round === null) continue;
    const [day, year] = [words[round[0]]!, words[round[1]]!];
    return {
      day: dayOf(Number(year.text), month, Number(day.text)),
      rest: cut(text, [words[at]!, day, year]),
    };
  }
  return null;
}

/**
 * A day of a certain year in a line of text, in numbers or with the month's name. Null where the year is not told ('3 May'), has two
 * digits, or day and month could change places.
 * @param text lower case
 * @param language BCP 47, lower case; null when unknown
 */
export const writtenDay = (text: string, language: string | null): FoundDay | null =>
  numericDay(text, language) ?? namedDay(text, language);
