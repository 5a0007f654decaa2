import { folded } from '../alike.js';
import { withoutBylineWord } from './byline-words.js';
import { nameBesideMail } from './mail-name.js';
import { isAddress, isAgency, isJob, isNobody } from './no-author.js';
import { splitNames } from './split-names.js';

/** What stands behind a name: an abbreviation in brackets, a place, an employer. */
const BEHIND = /\s*[([（【].{0,60}$|\s+(?:in|aus|from|for|For|à|à la|special to)\s+\p{Lu}.{0,60}$/u;

/** Marks round a name that are no part of it. */
const ROUND = /^[\s\-–—:.,*"“„«>|]+|[\s\-–—:,*"”“»<|]+$/g;

/** No name has more words or letters; what has is said of somebody. */
const [MOST_WORDS, MOST_LETTERS] = [8, 80];

/** Of one value no more names are taken. */
const MOST_NAMES = 60;

const words = (text: string): number => text.split(/\s+/).length;

/** 'Bo Webb.' ends a sentence; 'Bo Webb Jr.' does not. */
const FULL_STOP = /(?<=\p{Ll}{3})\.$/u;

const bare = (part: string, language: string | null): string =>
  withoutBylineWord(part.replace(BEHIND, '').replace(ROUND, ''), language)
    .replace(ROUND, '')
    .replace(FULL_STOP, '');

const isSomebody = (part: string): boolean =>
  part !== '' &&
  !isAddress(part) &&
  !isNobody(part) &&
  words(part) <= MOST_WORDS &&
  part.length <= MOST_LETTERS;

/** Behind the name of a person a comma brings what they are, for whom they write, where and when. */
function besideNames(part: string, parts: readonly string[]): boolean {
  const hasFull = parts.some((other) => other !== part && words(other) > 1 && !isJob(other));
  const isWord = words(part) === 1 && /^\p{Script=Latin}/u.test(part) && !isAgency(part);
  return hasFull && (isJob(part) || isWord || /\d/.test(part));
}

/** 'Ostrow, Lena' is one person, family name first. */
const FAMILY_FIRST = /^\p{Lu}\p{L}+, \p{Lu}\p{L}+$/u;

const isFamilyFirst = (text: string, parts: readonly string[]): boolean =>
  FAMILY_FIRST.test(text) && parts.length === 2 && !parts.some((part) => isAgency(part) || isJob(part));

/** The first of those that are written alike. */
export const different = (names: readonly string[]): readonly string[] =>
  [...new Map([...names].reverse().map((name) => [folded(name), name])).values()].reverse();

/**
 * The authors that one value names: 'By Ann Roe, Harbour Correspondent, and Ben Doe' -> Ann Roe, Ben Doe. Job titles, addresses,
 * handles and desks without a name ('Staff') are none; agencies and outlets are kept here, since only the page tells them from names.
 * @param language of the page, BCP 47
 */
export function authorNames(value: string, language: string | null): readonly string[] {
  const line = withoutBylineWord(nameBesideMail(value.slice(0, 2_000)), language);
  const parts = splitNames(line)
    .slice(0, MOST_NAMES)
    .map((part) => bare(part, language))
    .filter(isSomebody);
  if (isFamilyFirst(line, parts)) return [line];
  return different(parts.filter((part) => !besideNames(part, parts)));
}
