import { findCountry } from '../../lexicon/en/countries.js';
import { PREPOSITIONS } from '../../lexicon/en/function-words.js';
import { AFFILIATIONS, kindOfHead } from '../../lexicon/en/organisations.js';
import { PLACES } from '../../lexicon/en/places.js';
import { TITLE_MODIFIERS } from '../../lexicon/en/titles.js';
import { wordsOf } from '../words.js';

const TOWNS: ReadonlySet<string> = new Set(PLACES.map((place) => place.toLowerCase()));

/** Words that begin the names of many bodies: 'National', 'Peruvian', 'University'. */
const isUsual = (word: string): boolean =>
  kindOfHead(word) !== undefined ||
  TITLE_MODIFIERS.has(word) ||
  AFFILIATIONS.has(word) ||
  TOWNS.has(word) ||
  findCountry(word) !== undefined ||
  PREPOSITIONS.has(word);

/** 'acme' for 'acme corp'; null where the first word says too little. */
export function firstWordOf(key: string): string | null {
  const words = wordsOf(key);
  return words.length > 1 && !isUsual(words[0]!) ? words[0]! : null;
}

/** The end of a name, of two words or more: 'harbour board' for 'tarn harbour board'. */
export function endsOf(key: string): readonly string[] {
  const words = wordsOf(key);
  return words
    .slice(1, -1)
    .flatMap((word, index) => (PREPOSITIONS.has(word) ? [] : [words.slice(index + 1).join(' ')]));
}

/** The noun that tells what a body is: 'commission' for 'harbour commission', 'bank' for 'bank of tarn'. */
export function headOf(key: string): string | null {
  const words = wordsOf(key);
  const tie = words.findIndex((word) => PREPOSITIONS.has(word));
  const head = words[tie > 0 ? tie - 1 : words.length - 1] ?? '';
  return words.length > 1 && kindOfHead(head) ? head : null;
}
