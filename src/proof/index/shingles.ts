import { mixed, type Words } from '../words/words.js';

/** Words in a shingle: a run of words that an index knows a text by. */
export const SHINGLE = 3;
/** A quote of up to so many words is known by pairs of words too: one word changed leaves no three in a row of 'I am a crook'. */
const SHORT_QUOTE = 12;
/** A text of up to so many words may be a short quote to which words were added. */
const SHORT_TEXT = 16;
/** Of so many shingles in a row, the index of whole articles knows at least one. */
const WINDOW = 6;
/** A run of so many words of an article is found by the index of whole articles, wherever it stands. */
export const FOUND_IN_ARTICLES = WINDOW + SHINGLE - 1;

const WHOLE_SEED = 0x3c6ef372;
const PAIR_SEED = 0x1b873593;

/** Hash of a run of words. */
function runHash(words: Words, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let index = from; index < to; index++)
    hash = Math.imul(hash ^ words.hash(index), 0x9e3779b1) + (hash >>> 15);
  return mixed(hash);
}

/** Hash of all the words of a quote. */
export const wholeHash = (words: Words): number => runHash(words, 0, words.count, WHOLE_SEED);

/** Hashes of all runs of `length` words, put into `hashes` from `at` on. */
function putRuns(words: Words, length: number, seed: number, hashes: Uint32Array, at: number): void {
  for (let from = 0; from + length <= words.count; from++)
    hashes[at + from] = runHash(words, from, from + length, seed);
}

const runsIn = (words: Words, length: number): number => Math.max(0, words.count - length + 1);

/** Sorts the hashes and keeps one of each kind. */
function distinct(hashes: Uint32Array): Uint32Array {
  hashes.sort();
  let count = 0;
  for (const hash of hashes) if (count === 0 || hashes[count - 1] !== hash) hashes[count++] = hash;
  return hashes.subarray(0, count);
}

/** All runs of three words, and of two where `withPairs`; each once. */
function shinglesOf(words: Words, withPairs: boolean): Uint32Array {
  const threes = runsIn(words, SHINGLE);
  const hashes = new Uint32Array(threes + (withPairs ? runsIn(words, 2) : 0));
  putRuns(words, SHINGLE, 0, hashes, 0);
  if (withPairs) putRuns(words, 2, PAIR_SEED, hashes, threes);
  return distinct(hashes);
}

/** What the index of quotes knows a quote by. */
export const quoteShingles = (words: Words): Uint32Array => shinglesOf(words, words.count <= SHORT_QUOTE);

/** What a text shares with every quote that it is a run of; empty for fewer than three words. */
export const runShingles = (words: Words): Uint32Array => shinglesOf(words, false);

/** What a text is looked up by where quotes like it are wanted. */
export const likenessShingles = (words: Words): Uint32Array => shinglesOf(words, words.count <= SHORT_TEXT);

/**
 * The least shingle of every window, each once ("winnowing": Schleimer, Wilkerson and Aiken 2003): two texts that share
 * FOUND_IN_ARTICLES words in a row share one, though two shingles of seven are kept.
 */
export function winnowedShingles(words: Words): Uint32Array {
  const all = new Uint32Array(runsIn(words, SHINGLE));
  putRuns(words, SHINGLE, 0, all, 0);
  const least: number[] = [];
  let at = -1;
  for (let last = WINDOW - 1; last < all.length; last++) {
    if (at <= last - WINDOW) at = leastOf(all, last - WINDOW + 1, last);
    else if (all[last]! < all[at]!) at = last;
    else continue;
    least.push(all[at]!);
  }
  return distinct(Uint32Array.from(least));
}

function leastOf(hashes: Uint32Array, from: number, last: number): number {
  let at = from;
  for (let index = from + 1; index <= last; index++) if (hashes[index]! < hashes[at]!) at = index;
  return at;
}
