import { hashOf, mix } from '../../../learning/hash.js';
import type { HashIndex } from '../../../learning/words/hash-index.js';
import { PADDING } from '../../../learning/words/word-columns.js';
import { foldName } from '../../../lexicon/en/personal-names.js';
import { type ArticleWords, has } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';

/** What lists of the world's names tell of a word or phrase, as bits. */
export const KNOWN = { GIVEN: 1, SURNAME: 2, CITY: 4, LARGE_CITY: 8, CITY_OF_WORDS: 16 } as const;

/** Bits of a word in a city of several words, and of all such words but the first. */
const IN_CITY = 32;
const LATER_IN_CITY = 64;
const MOST_WORDS = 4;

/** Lists of names, by hash: of a word, or of a phrase word by word. */
export interface KnownNames {
  readonly placeOf: HashIndex;
  readonly bits: Uint8Array;
}

/** The key of a word, or of the phrase that the word adds to: accents and letter case make no difference. */
export function knownKey(word: string, beginning?: number): number {
  const key = hashOf(foldName(word));
  return beginning === undefined ? key : mix(beginning, key);
}

const bitsOf = ({ placeOf, bits }: KnownNames, key: number): number => {
  const place = placeOf(key);
  return place === 0 ? 0 : bits[place - 1]!;
};

/** Marks the words of the cities that begin with a token. */
function markCities(
  words: ArticleWords,
  known: KnownNames,
  from: number,
  first: number,
  into: Int32Array,
): void {
  const { tokens } = words;
  let key = first;
  for (let i = from + 1; i < from + MOST_WORDS && tokens.sentence(i) === tokens.sentence(from); i++) {
    if (!has(words, i, TRAIT.CAPITAL | TRAIT.PARTICLE | TRAIT.FUNCTION)) return;
    key = knownKey(tokens.form(i), key);
    if (!(bitsOf(known, key) & KNOWN.CITY_OF_WORDS)) continue;
    into[from + PADDING]! |= IN_CITY;
    for (let k = from + 1; k <= i; k++) into[k + PADDING]! |= IN_CITY | LATER_IN_CITY;
  }
}

/** By token, padded like the columns: what the lists tell of the capitalised words. */
export function knownColumn(words: ArticleWords, known: KnownNames): Int32Array {
  const { tokens } = words;
  const column = new Int32Array(tokens.length + 2 * PADDING);
  for (let i = 0; i < tokens.length; i++) {
    if (!has(words, i, TRAIT.CAPITAL)) continue;
    const key = knownKey(tokens.form(i));
    column[i + PADDING]! |= bitsOf(known, key) & ~KNOWN.CITY_OF_WORDS;
    markCities(words, known, i, key, column);
  }
  return column;
}
