import { NAME_SUFFIXES } from '../../lexicon/en/titles.js';
import { lowered } from '../words.js';

const NICKNAME = /\s*["“”‘«»]\s?[^"“”’«»]{1,30}["“”’«»]\s*/gu;

/** 'Robert “Bob” Lee' without 'Bob', white space made single. */
export const plainName = (name: string): string => name.replace(NICKNAME, ' ').replace(/\s+/g, ' ').trim();

/** The words by which names are compared: lower case, no suffix, no full stop. */
export function nameWords(name: string): readonly string[] {
  const words = lowered(plainName(name))
    .split(/[\s,]+/)
    .map((word) => (word.length > 2 ? word.replace(/\.$/, '') : word))
    .filter((word) => word !== '');
  const proper = words.filter((word) => !NAME_SUFFIXES.has(word));
  return proper.length > 0 ? proper : words;
}

/** Keys under which a full name is also known, beside itself: first and last word, and by initial. */
export function shorterForms(words: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const byInitial = `${first.slice(0, 1)}. ${last}`;
  return words.length > 2 ? [`${first} ${last}`, byInitial] : [byInitial];
}

/** Surname forms of a full name: 'doorn' and 'van doorn' for 'Ilse van Doorn'. */
export function surnameForms(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const rest = words.slice(1).join(' ');
  return rest === last ? [last] : [last, rest];
}

/** First name, its halves when it is a double one, and the words between: 'otto' for 'Otto-7Lindqvist'. */
export function givenForms(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}
