import { mix } from '../learning/hash.js';
import { PADDING, type WordColumns } from '../learning/words/word-columns.js';

/** Features of a token. */
export const FEATURE_COUNT = 16;

/** Rows of weights, one a hashed feature: a power of two, `mask` being one less, of `width` weights each. */
export interface WeightRows {
  readonly mask: number;
  readonly width: number;
}

/** What of the context is no column of words. */
export interface TokenContext {
  /** From `settingsOf`: it decides what a capital letter tells. */
  setting: number;
  /** Codes of the tags of the last two tokens, 0 (NONE) before the start of the sentence. */
  last: number;
  beforeLast: number;
}

/** Writes into `places` where the row of each feature of token `index` begins. */
export function placeFeatures(
  words: WordColumns,
  index: number,
  { setting, last, beforeLast }: TokenContext,
  { mask, width }: WeightRows,
  places: Int32Array,
): void {
  const at = index + PADDING;
  const { lower, suffix3, k64, k256, k1000 } = words;
  const shape = mix(words.shape[at]!, setting);
  places[0] = (mix(1, lower[at]!) & mask) * width;
  places[1] = (mix(mix(2, suffix3[at]!), shape) & mask) * width;
  places[2] = (mix(3, last) & mask) * width;
  places[3] = (mix(mix(4, last), beforeLast) & mask) * width;
  places[4] = (mix(5, lower[at - 1]!) & mask) * width;
  places[5] = (mix(6, lower[at + 1]!) & mask) * width;
  places[6] = (mix(7, shape) & mask) * width;
  places[7] = (mix(mix(8, words.shape[at + 1]!), shape) & mask) * width;
  places[8] = (mix(9, k256[at]!) & mask) * width;
  places[9] = (mix(10, suffix3[at + 1]!) & mask) * width;
  places[10] = (mix(mix(11, words.suffix2[at]!), words.prefix4[at]!) & mask) * width;
  places[11] = (mix(mix(12, k1000[at]!), k64[at + 1]!) & mask) * width;
  places[12] = (mix(13, k1000[at]!) & mask) * width;
  places[13] = (mix(mix(14, k64[at]!), suffix3[at]!) & mask) * width;
  places[14] = (mix(15, lower[at - 2]!) & mask) * width;
  places[15] = (mix(16, k256[at + 2]!) & mask) * width;
}
