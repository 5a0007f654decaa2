import { PADDING, type WordColumns } from '../../../learning/words/word-columns.js';
import type { ArticleWords } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import type { CapitalRuns } from './capital-runs.js';

/** Where else in the article the capitalised words of it stand. */
export interface WordPlaces {
  /** By token: the next token with the same word and a capital, -1 behind the last. */
  readonly next: Int32Array;
  /** By token: the first token with the same word and a capital, -1 for a token without one. */
  readonly first: Int32Array;
  /** By first token of a word: the token at which the longest run of capitals holds the word. */
  readonly inLongestRun: Int32Array;
  /** By first token of a word: how often it stands in the article with a capital. */
  readonly count: Int32Array;
}

/** Words are compared in lower case, so that a headline in capitals finds the text. */
export function wordPlaces(words: ArticleWords, columns: WordColumns, runs: CapitalRuns): WordPlaces {
  const { length } = words.tokens;
  const next = new Int32Array(length).fill(-1);
  const first = new Int32Array(length).fill(-1);
  const inLongestRun = new Int32Array(length).fill(-1);
  const count = new Int32Array(length);
  const firsts = new Map<number, number>();
  const latest = new Int32Array(length);
  const runLength = (index: number): number => runs.end[index]! - runs.start[index]!;
  for (let i = 0; i < length; i++) {
    if (!(words.traits[i]! & TRAIT.CAPITAL)) continue;
    const key = columns.lower[i + PADDING]!;
    const head = firsts.get(key) ?? i;
    if (head === i) firsts.set(key, i);
    else next[latest[head]!] = i;
    latest[head] = i;
    first[i] = head;
    count[head]!++;
    const best = inLongestRun[head]!;
    if (best < 0 || runLength(i) > runLength(best)) inLongestRun[head] = i;
  }
  return { next, first, inLongestRun, count };
}
