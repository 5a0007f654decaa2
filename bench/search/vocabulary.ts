import type { SearchRequest } from '../../src/search/search-request.js';
import type { DrawWord } from '../synthetic-articles.js';

/** Words that texts are made of, and what is searched among them. Names are as in newspapers in each. */
export interface Vocabulary {
  readonly name: string;
  /** Null for the words of every synthetic article. */
  readonly drawWord: DrawWord | null;
  readonly requests: readonly SearchRequest[];
}

const NAMES: readonly SearchRequest[] = [{ query: 'paul surname7919' }, { query: 'surnmae7919' }];

/** Nearly every article holds each word: the worst case for an index. */
const FEW_WORDS: Vocabulary = {
  name: 'few words',
  drawWord: null,
  requests: [
    { query: 'harbour' },
    { query: 'harbour council' },
    { query: '"harbour council"' },
    { query: 'hosp*', types: ['QUOTE'] },
    ...NAMES,
    { query: 'speaker:surname7919 harbour' },
  ],
};

const WORDS = 50_000;
const CONSONANTS = 'bcdfghjklmnprst';
const VOWELS = 'aeiou';
const SYLLABLES = CONSONANTS.length * VOWELS.length;

/** A word of three syllables, another for each rank; neighbours in rank do not begin alike. */
function inventedWord(rank: number): string {
  const number = SYLLABLES ** 2 + ((rank * 7919) % WORDS);
  return [SYLLABLES ** 2, SYLLABLES, 1]
    .map((place) => syllable(Math.floor(number / place) % SYLLABLES))
    .join('');
}

const syllable = (number: number): string =>
  CONSONANTS[number % CONSONANTS.length]! + VOWELS[Math.floor(number / CONSONANTS.length)]!;

const [SECOND, THIRD] = [inventedWord(2), inventedWord(3)];
const [COMMON, SOME, FEW] = [inventedWord(30), inventedWord(370), inventedWord(700)];

/** 50,000 words by Zipf's law, as in newspapers: the tenth stands in 1 of 100 places, half of them in a few articles. */
const MANY_WORDS: Vocabulary = {
  name: 'many words',
  drawWord: (next) => inventedWord(Math.floor(WORDS ** (next(1e6) / 1e6))),
  requests: [
    { query: SOME },
    { query: FEW },
    { query: `${COMMON} ${SOME}` },
    { query: `"${SECOND} ${THIRD}"` },
    { query: `${SOME.slice(0, 4)}*`, types: ['QUOTE'] },
    ...NAMES,
    { query: `speaker:surname7919 ${SOME}` },
  ],
};

export const VOCABULARIES: readonly Vocabulary[] = [FEW_WORDS, MANY_WORDS];
