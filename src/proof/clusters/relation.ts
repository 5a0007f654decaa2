import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import { fitted, widened } from '../../text/differing/alignment.js';
import { lettersOf } from '../../text/differing/word-row.js';
import { quoteShingles } from '../index/shingles.js';
import { findRun } from '../matching/containment.js';
import { type Worded, wording } from '../matching/worded.js';
import { type Words, wordsOf } from '../words/words.js';

/** A quote and what it says. */
export class Wording implements Worded {
  readonly text: string;
  readonly words: Words;
  #shingles: Uint32Array | null = null;

  constructor(readonly quote: QuoteView) {
    this.text = quote.text;
    this.words = wordsOf(this.text);
  }

  /** Sorted. */
  get shingles(): Uint32Array {
    this.#shingles ??= quoteShingles(this.words);
    return this.#shingles;
  }
}

/** True when the two are the same words. */
export const saysTheSame = (a: Wording, b: Wording): boolean =>
  a.words.count === b.words.count && wording(a) === wording(b);

/** Share of the letters of both in common words from which two quotes are one, altered. */
const SAME_QUOTE = 0.7;
/** The same where one is like a part of the other. */
const SAME_PART = 0.85;
/** Fewer words than these are no part of another quote: 'of the' stands in many. */
const PART_WORDS = 4;
const PART_LETTERS = 20;
/** So many people say 'I do not know' that fewer words are the same quote from the same speaker only. */
const ANYBODYS_WORDS = 5;
/** Runs of words that variants in other words must have in common: four words in a row have two. */
export const SHARED_SHINGLES = 2;

/** True when the two are the same words, the one a part of the other, or one altered from the other. The same either way round. */
export function isVariant(a: Wording, b: Wording): boolean {
  const [shorter, longer] = inOrder(a, b);
  if (shorter.words.count < ANYBODYS_WORDS && !isSameSpeaker(a, b)) return false;
  if (saysTheSame(a, b)) return true;
  return sharesShingles(a, b) && (isPart(shorter, longer) || isLike(shorter, longer));
}

/** The shorter one first; between two of one length, that whose words come first in the alphabet. */
function inOrder(a: Wording, b: Wording): readonly [Wording, Wording] {
  const order = a.words.count - b.words.count || (wording(a) < wording(b) ? -1 : 1);
  return order < 0 ? [a, b] : [b, a];
}

const isSameSpeaker = ({ quote: a }: Wording, { quote: b }: Wording): boolean =>
  a.speaker !== null && a.speaker === b.speaker;

/** Walks both sorted lists at once. */
function sharesShingles({ shingles: a }: Wording, { shingles: b }: Wording): boolean {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) shared++;
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return shared >= SHARED_SHINGLES;
}

const isPart = ({ words: part }: Wording, { words: whole }: Wording): boolean =>
  part.count >= PART_WORDS && findRun(part, { from: 0, to: part.count }, whole, 0) >= 0;

function isLike({ words: shorter }: Wording, { words: longer }: Wording): boolean {
  const part = fitted(shorter, longer);
  if (widened(shorter, longer, part).similarity >= SAME_QUOTE) return true;
  const common = part.pairs.reduce((sum, { given }) => sum + lettersOf(shorter, given, given + 1), 0);
  return shorter.count >= PART_WORDS && common >= PART_LETTERS && part.similarity >= SAME_PART;
}
