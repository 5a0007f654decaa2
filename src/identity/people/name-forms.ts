import { NAME_SUFFIXES } from '../../lexicon/en/titles.js';
import { lowered } from '../words.js';

const MARK = /["“”‘«»]/u;
const NICKNAME = /\s*["“”‘«»]\s?[^"“”’«»]{1,30}["“”’«»]\s*/gu;

/** 'Robert “Bob” Lee' without 'Bob', white space made single. */
export const plainName = (name: string): string =>
  MARK.test(name) ? name.replace(NICKNAME, ' ').replace(/\s+/g, ' ').trim() : name;

/** The words by which names are compared: lower case, no suffix, no full stop. */
export function nameWords(name: string): readonly string[] {
  const words = lowered(plainName(name))
    .split(/[\s,]+/)
    .map((word) => (word.length > 2 ? word.replace(/\.$/, '') : word))
    .filter((word) => word !== '');
  const proper = words.filter((word) => !NAME_SUFFIXES.has(word));
  return proper.length > 0 ? proper : words;
}

/** 'tom hale' for 'Tom Rufus Hale'. */
export const contracted = (words: readonly string[]): string => `${words[0] ?? ''} ${words.at(-1) ?? ''}`;

/** 't. hale' for 'Tom Rufus Hale'. */
export const byInitial = (words: readonly string[]): string =>
  `${(words[0] ?? '').slice(0, 1)}. ${words.at(-1) ?? ''}`;

/** The surname with one of the names between, 'rufus hale' for 'Tom Rufus Hale'; surname first, 'nakano ren' for 'Ren Nakano'. */
export function otherOrders(words: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length === 2 ? [`${last} ${first}`] : middleForms(words).map((word) => `${word} ${last}`);
}

/** Surname forms of a full name: 'doorn' and 'van doorn' for 'Ilse van Doorn'. */
export function surnameForms(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const rest = words.slice(1).join(' ');
  return rest === last ? [last] : [last, rest];
}

/** First name, and its halves when it is a double one: 'otto' for 'Otto-7Lindqvist'. */
export function givenForms([first = '']: readonly string[]): readonly string[] {
  return first.includes('-') ? [first, ...first.split('-')] : [first];
}

/** The words between: 'rufus' for 'Tom Rufus Hale'. */
export const middleForms = (words: readonly string[]): readonly string[] => words.slice(1, -1);
