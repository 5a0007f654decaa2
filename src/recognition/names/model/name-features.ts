import { hashOf, mix } from '../../../learning/hash.js';
import { PADDING, type WordColumns } from '../../../learning/words/word-columns.js';
import type { ArticleWords } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import { type CapitalRuns, capitalRuns } from './capital-runs.js';
import type { FeatureSink } from './feature-sink.js';
import { type KnownNames, knownColumn } from './known-words.js';
import { EVIDENCE_KINDS, wordEvidence } from './word-evidence.js';
import { type WordPlaces, wordPlaces } from './word-places.js';

/** What the features of an article's tokens are made of. */
export interface NameClues {
  readonly words: ArticleWords;
  readonly columns: WordColumns;
  readonly runs: CapitalRuns;
  readonly places: WordPlaces;
  /** By first token of a word, then sign: in how many places of the word the sign is true. */
  readonly evidence: Uint8Array;
  /** Traits of the words by list, padded like the columns. */
  readonly lists: Int32Array;
  /** What the lists of the model tell, padded like the columns. */
  readonly known: Int32Array;
  /** By token, padded like the columns: index of the sentence + 1. */
  readonly sentences: Int32Array;
}

/** The traits that lists give, without those of form and place. */
const LISTED = ~(TRAIT.CAPITAL | TRAIT.ALL_CAPITALS | TRAIT.LOWER | TRAIT.PLACED | TRAIT.WORD);

export function nameClues(words: ArticleWords, columns: WordColumns, names: KnownNames): NameClues {
  const { tokens, traits } = words;
  const runs = capitalRuns(words);
  const lists = new Int32Array(tokens.length + 2 * PADDING);
  const sentences = new Int32Array(tokens.length + 2 * PADDING);
  for (let i = 0; i < tokens.length; i++) {
    lists[i + PADDING] = traits[i]! & LISTED;
    sentences[i + PADDING] = tokens.sentence(i) + 1;
  }
  const known = knownColumn(words, names);
  const places = wordPlaces(words, columns, runs);
  const evidence = wordEvidence(words, runs, places);
  return { words, columns, runs, places, evidence, lists, known, sentences };
}

/** Templates are numbered by families; each number is used once. */
const T = {
  WORD: 1,
  SHAPE: 20,
  AFFIX: 40,
  CLUSTER: 60,
  LIST: 80,
  RUN: 100,
  OTHER: 120,
  LONGEST: 140,
  ARTICLE: 160,
  KNOWN: 180,
  EVIDENCE: 200,
} as const;

/** Padded index of the token `offset` away, 0 (padding) beyond the sentence. */
const beside = ({ sentences }: NameClues, at: number, offset: number): number =>
  sentences[at + offset] === sentences[at] ? at + offset : 0;

function wordFeatures(clues: NameClues, at: number, sink: FeatureSink): void {
  const { form, lower } = clues.columns;
  const [b2, b1, a1, a2] = [
    beside(clues, at, -2),
    beside(clues, at, -1),
    beside(clues, at, 1),
    beside(clues, at, 2),
  ];
  sink.add(T.WORD, form[at]!);
  sink.add(T.WORD + 1, lower[at]!);
  sink.add(T.WORD + 2, lower[b1]!);
  sink.add(T.WORD + 3, lower[b2]!);
  sink.add(T.WORD + 4, lower[a1]!);
  sink.add(T.WORD + 5, lower[a2]!);
  sink.pair(T.WORD + 6, lower[b1]!, lower[at]!);
  sink.pair(T.WORD + 7, lower[at]!, lower[a1]!);
  sink.pair(T.WORD + 8, lower[b1]!, lower[a1]!);
  sink.pair(T.WORD + 9, lower[b2]!, lower[b1]!);
  sink.pair(T.WORD + 10, lower[a1]!, lower[a2]!);
}

function shapeFeatures(clues: NameClues, at: number, sink: FeatureSink): void {
  const { shape, lower } = clues.columns;
  const [b1, a1] = [beside(clues, at, -1), beside(clues, at, 1)];
  const placed = (clues.words.traits[at - PADDING]! & TRAIT.PLACED) !== 0 ? 1 : 0;
  const own = mix(shape[at]!, placed);
  sink.add(T.SHAPE, own);
  sink.add(T.SHAPE + 1, shape[b1]!);
  sink.add(T.SHAPE + 2, shape[a1]!);
  sink.pair(T.SHAPE + 3, shape[b1]!, own);
  sink.pair(T.SHAPE + 4, own, shape[a1]!);
  sink.add(T.SHAPE + 5, mix(mix(shape[b1]!, own), shape[a1]!));
  sink.pair(T.SHAPE + 6, lower[b1]!, own);
  sink.pair(T.SHAPE + 7, own, lower[a1]!);
  sink.pair(T.SHAPE + 8, shape[beside(clues, at, -2)]!, shape[b1]!);
  sink.pair(T.SHAPE + 9, shape[a1]!, shape[beside(clues, at, 2)]!);
}

function affixFeatures({ words, columns }: NameClues, at: number, sink: FeatureSink): void {
  const lower = words.tokens.lower(at - PADDING);
  const { length } = lower;
  sink.add(T.AFFIX, hashOf(lower, 0, 1));
  sink.add(T.AFFIX + 1, hashOf(lower, 0, Math.min(2, length)));
  sink.add(T.AFFIX + 2, hashOf(lower, 0, Math.min(3, length)));
  sink.add(T.AFFIX + 3, columns.prefix4[at]!);
  sink.add(T.AFFIX + 4, hashOf(lower, length - 1, length));
  sink.add(T.AFFIX + 5, columns.suffix2[at]!);
  sink.add(T.AFFIX + 6, columns.suffix3[at]!);
  sink.add(T.AFFIX + 7, hashOf(lower, Math.max(0, length - 4), length));
  sink.add(T.AFFIX + 8, Math.min(length, 12));
}

function clusterFeatures(clues: NameClues, at: number, sink: FeatureSink): void {
  const { k64, k256, k1000 } = clues.columns;
  const [b1, a1] = [beside(clues, at, -1), beside(clues, at, 1)];
  sink.add(T.CLUSTER, k64[at]!);
  sink.add(T.CLUSTER + 1, k256[at]!);
  sink.add(T.CLUSTER + 2, k1000[at]!);
  sink.add(T.CLUSTER + 3, k64[b1]!);
  sink.add(T.CLUSTER + 4, k256[b1]!);
  sink.add(T.CLUSTER + 5, k1000[b1]!);
  sink.add(T.CLUSTER + 6, k64[a1]!);
  sink.add(T.CLUSTER + 7, k256[a1]!);
  sink.add(T.CLUSTER + 8, k1000[a1]!);
  sink.add(T.CLUSTER + 9, k1000[beside(clues, at, -2)]!);
  sink.add(T.CLUSTER + 10, k1000[beside(clues, at, 2)]!);
  sink.pair(T.CLUSTER + 11, k256[b1]!, k256[at]!);
  sink.pair(T.CLUSTER + 12, k256[at]!, k256[a1]!);
  sink.pair(T.CLUSTER + 13, k256[b1]!, k256[a1]!);
}

function listFeatures(clues: NameClues, at: number, sink: FeatureSink): void {
  const { lists } = clues;
  const [b1, a1] = [beside(clues, at, -1), beside(clues, at, 1)];
  sink.add(T.LIST, lists[at]!);
  sink.add(T.LIST + 1, lists[b1]!);
  sink.add(T.LIST + 2, lists[a1]!);
  sink.pair(T.LIST + 3, lists[b1]!, lists[at]!);
  sink.pair(T.LIST + 4, lists[at]!, lists[a1]!);
  sink.add(T.LIST + 5, lists[beside(clues, at, -2)]!);
  sink.add(T.LIST + 6, lists[beside(clues, at, 2)]!);
}

/** The run of capitals that holds a token: its words at both ends and what stands beside it. */
function runFeatures(clues: NameClues, owner: number, template: number, sink: FeatureSink): void {
  const { columns, lists, runs } = clues;
  const index = owner - PADDING;
  const end = runs.end[index]!;
  if (end === 0) return;
  const [from, last] = [runs.start[index]! + PADDING, end - 1 + PADDING];
  const [before, behind] = [beside(clues, from, -1), beside(clues, last, 1)];
  const place = Math.min(owner - from, 4) * 8 + Math.min(last - from, 7);
  const isLast = owner === last ? 1 : 0;
  sink.add(template, place);
  sink.add(template + 1, columns.lower[before]!);
  sink.add(template + 2, columns.lower[behind]!);
  sink.pair(template + 3, columns.lower[last]!, isLast);
  sink.pair(template + 4, columns.lower[from]!, owner === from ? 1 : 0);
  sink.pair(template + 5, lists[before]!, place);
  sink.pair(template + 6, lists[behind]!, place);
  sink.pair(template + 7, lists[last]!, isLast);
  sink.pair(template + 8, lists[from]!, owner === from ? 1 : 0);
  sink.add(template + 9, columns.k256[before]!);
  sink.add(template + 10, columns.k256[behind]!);
  sink.pair(template + 11, columns.k256[last]!, isLast);
  sink.pair(template + 12, columns.k256[from]!, owner === from ? 1 : 0);
}

const MOST_OTHERS = 4;

/** What stands beside the other occurrences of the word. */
function otherFeatures(clues: NameClues, at: number, sink: FeatureSink): void {
  const { places, columns, lists, runs } = clues;
  let left = MOST_OTHERS;
  for (let other = places.first[at - PADDING]!; other >= 0 && left > 0; other = places.next[other]!) {
    const there = other + PADDING;
    if (there === at) continue;
    left--;
    const [before, behind] = [beside(clues, there, -1), beside(clues, there, 1)];
    sink.add(T.OTHER, columns.lower[before]!);
    sink.add(T.OTHER + 1, columns.lower[behind]!);
    sink.add(T.OTHER + 2, columns.k256[before]!);
    sink.add(T.OTHER + 3, columns.k256[behind]!);
    sink.add(T.OTHER + 4, lists[before]!);
    sink.add(T.OTHER + 5, lists[behind]!);
    const end = runs.end[other]!;
    if (end > 0)
      sink.add(T.OTHER + 6, Math.min(other - runs.start[other]!, 3) * 8 + Math.min(end - other, 4));
  }
}

function articleFeatures(clues: NameClues, at: number, sink: FeatureSink): void {
  const { words, places, runs } = clues;
  const index = at - PADDING;
  const placed = (words.traits[index]! & TRAIT.PLACED) !== 0 ? 1 : 0;
  const isLowerElsewhere = words.lowerWords.has(words.tokens.lower(index)) ? 1 : 0;
  const first = places.first[index]!;
  const count = first < 0 ? 0 : Math.min(places.count[first]!, 6);
  sink.add(T.ARTICLE, isLowerElsewhere * 2 + placed);
  sink.add(T.ARTICLE + 1, count * 2 + placed);
  if (first < 0) return;
  const longest = places.inLongestRun[first]!;
  const isLonger = runs.end[longest]! - runs.start[longest]! > runs.end[index]! - runs.start[index]!;
  sink.add(T.ARTICLE + 2, isLonger ? 1 : 0);
  if (isLonger) runFeatures(clues, longest + PADDING, T.LONGEST, sink);
}

/** How often each sign stands beside the word, over the whole article. */
function evidenceFeatures({ places, evidence }: NameClues, at: number, sink: FeatureSink): void {
  const first = places.first[at - PADDING]!;
  if (first < 0) return;
  const total = places.count[first]!;
  const size = Math.min(total, 4);
  for (let kind = 0; kind < EVIDENCE_KINDS; kind++) {
    const count = evidence[first * EVIDENCE_KINDS + kind]!;
    if (count === 0) continue;
    sink.add(T.EVIDENCE, kind);
    sink.add(T.EVIDENCE + 1, kind * 16 + size * 3 + (count * 3 < total ? 0 : count * 3 < total * 2 ? 1 : 2));
  }
}

const KNOWN_BITS = 7;

function knownFeatures(clues: NameClues, at: number, sink: FeatureSink): void {
  const { known, runs } = clues;
  const [b1, a1] = [beside(clues, at, -1), beside(clues, at, 1)];
  sink.add(T.KNOWN, known[at]!);
  sink.add(T.KNOWN + 1, known[b1]!);
  sink.add(T.KNOWN + 2, known[a1]!);
  sink.pair(T.KNOWN + 3, known[b1]!, known[at]!);
  sink.pair(T.KNOWN + 4, known[at]!, known[a1]!);
  for (let bit = 0; bit < KNOWN_BITS; bit++) if (known[at]! & (1 << bit)) sink.add(T.KNOWN + 5, bit);
  const end = runs.end[at - PADDING]!;
  if (end > 0) sink.pair(T.KNOWN + 6, known[runs.start[at - PADDING]! + PADDING]!, known[end - 1 + PADDING]!);
}

/** Fills the sink with the features of a token. */
export function nameFeatures(clues: NameClues, token: number, sink: FeatureSink): void {
  const at = token + PADDING;
  sink.clear();
  sink.add(0, 0);
  wordFeatures(clues, at, sink);
  shapeFeatures(clues, at, sink);
  affixFeatures(clues, at, sink);
  clusterFeatures(clues, at, sink);
  listFeatures(clues, at, sink);
  runFeatures(clues, at, T.RUN, sink);
  otherFeatures(clues, at, sink);
  articleFeatures(clues, at, sink);
  knownFeatures(clues, at, sink);
  evidenceFeatures(clues, at, sink);
}
