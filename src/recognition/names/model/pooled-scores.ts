import type { LabelProbabilities } from '../../../learning/sequence/forward-backward.js';
import type { Emissions } from '../../../learning/sequence/sequence-model.js';
import { type ArticleWords, has } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import type { TokenRange } from '../tagged-name.js';
import { NAME_LABELS, NAME_TYPES } from './name-model.js';
import type { WordPlaces } from './word-places.js';

/** How much the other places of a word count against what stands round it. Set by cross-validation, as DOUBT. */
const TRUST = 2;
/** Added to what other places tell, so that one of them cannot forbid a label. */
const DOUBT = 0.1;
/** Fewer other places than this count for less. */
const ENOUGH_PLACES = 2;

/** Outside of names, then the types. */
const KINDS = 1 + NAME_TYPES.length;
const kindOf = (label: number): number => (label + 3) >> 2;

/**
 * What an article tells of a word over all its places: a name of somebody in one place is as a rule his in the others
 * (Krishnan and Manning 2006). Counts capitalised words, small words apart.
 */
export class WordPool {
  readonly #words: ArticleWords;
  readonly #places: WordPlaces;
  /** By token, then kind: how likely the token is of the kind by what stands round it. */
  readonly #shares: Float32Array;
  /** By first token of a word, then kind: the sums of its places; behind them, how many. */
  readonly #sums: Float32Array;

  constructor(words: ArticleWords, places: WordPlaces) {
    this.#words = words;
    this.#places = places;
    this.#shares = new Float32Array(words.tokens.length * KINDS);
    this.#sums = new Float32Array(words.tokens.length * (KINDS + 1));
  }

  /** True when some word of the region stands elsewhere too. */
  concerns({ from, to }: TokenRange): boolean {
    for (let token = from; token < to; token++) if (this.#isPooled(token)) return true;
    return false;
  }

  #isPooled(token: number): boolean {
    const first = this.#places.first[token]!;
    return first >= 0 && this.#places.count[first]! > 1 && !has(this.#words, token, TRAIT.FUNCTION);
  }

  note({ from, to }: TokenRange, { forward, backward }: LabelProbabilities): void {
    const { count } = NAME_LABELS;
    for (let token = from; token < to; token++) {
      if (!this.#isPooled(token)) continue;
      const sums = this.#places.first[token]! * (KINDS + 1);
      for (let label = 0; label < count; label++) {
        const at = (token - from) * count + label;
        const share = forward[at]! * backward[at]!;
        this.#shares[token * KINDS + kindOf(label)]! += share;
        this.#sums[sums + kindOf(label)]! += share;
      }
      this.#sums[sums + KINDS]!++;
    }
  }

  /** Adds to the scores of the region what the other places of its words tell. */
  addTo({ from, to }: TokenRange, { scores }: Emissions): void {
    for (let token = from; token < to; token++)
      if (this.#isPooled(token)) this.#addOthers(token, scores, (token - from) * NAME_LABELS.count);
  }

  #addOthers(token: number, scores: Float32Array, row: number): void {
    const sums = this.#places.first[token]! * (KINDS + 1);
    const others = this.#sums[sums + KINDS]! - 1;
    if (others < 1) return;
    const trust = TRUST * Math.min(1, others / ENOUGH_PLACES);
    for (let kind = 0; kind < KINDS; kind++) {
      const share = (this.#sums[sums + kind]! - this.#shares[token * KINDS + kind]!) / others;
      const bonus = trust * Math.log(Math.max(0, share) + DOUBT);
      const end = kind === 0 ? 1 : 1 + 4 * kind;
      for (let label = kind === 0 ? 0 : end - 4; label < end; label++) scores[row + label]! += bonus;
    }
  }
}
