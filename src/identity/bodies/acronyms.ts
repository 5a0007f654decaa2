import { wordsOf } from '../words.js';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u;
const CAPITAL = /^\p{Lu}/u;
const INNER_STOP = /(?<=\p{Lu})\./gu;

/** 'NUF' for 'N.U.F.' and 'NUF'; null for a name that is no acronym. */
export function acronymOf(name: string): string | null {
  const plain = name.includes('.') ? name.replace(INNER_STOP, '') : name;
  return ACRONYM.test(plain) ? plain : null;
}

/** What a name may be shortened to: 'NUF' for 'National Union of Ferrymen', with and without the initials of small words. */
export function acronymsFor(name: string): readonly string[] {
  const words = wordsOf(name.replaceAll('-', ' '));
  if (words.length < 2) return [];
  const initials = (some: readonly string[]): string => some.map((word) => word[0]!.toUpperCase()).join('');
  const capitals = initials(words.filter((word) => CAPITAL.test(word)));
  const all = initials(words);
  return capitals === all ? [all] : [capitals, all];
}
