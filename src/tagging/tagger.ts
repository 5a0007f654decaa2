import type { ModelDescription, ModelFile } from '../learning/files/model-file.js';
import { hashOf } from '../learning/hash.js';
import { type HashIndex, hashIndexOf } from '../learning/words/hash-index.js';
import { TAGS, type TaggedWords, tagCode } from '../learning/words/tagged-words.js';
import { PADDING, TRAITS, type WordColumns } from '../learning/words/word-columns.js';
import { settingsOf } from './settings.js';
import { FEATURE_COUNT, placeFeatures } from './tag-features.js';

/** The file of the tagger. Raise `features` with any change of placeFeatures or settingsOf. */
export const PART_OF_SPEECH: ModelDescription = { name: 'part-of-speech', features: 1 };

/** Gives each word its part of speech; `sentenceOf` tells sentences apart and never falls. */
export type Tagger = (words: WordColumns, sentenceOf: (token: number) => number) => TaggedWords;

/** What the tagger has learned. */
export interface TaggerTables {
  /** Lower-case hashes of words that have one tag whatever stands round them, and their tags. */
  readonly certainWords: Int32Array;
  readonly certainTags: Uint8Array;
  /** TAGS.length weights a feature. */
  readonly weights: Int8Array;
}

const PUNCTUATION = tagCode('PUNCT');
/** Ends a quotation or marks a possessor: ‘workers’ and workers’ rights. */
const APOSTROPHE = hashOf("'");

const isSign = (words: WordColumns, at: number): boolean =>
  (words.traits[at]! & (TRAITS.LETTER | TRAITS.DIGIT)) === 0 && words.lower[at] !== APOSTROPHE;

const WIDTH = TAGS.length;

/** The tag that a word has without its context, 0 (NONE) when the context must tell. */
export function certainTagsOf(words: WordColumns, known: HashIndex, certainTags: Uint8Array): Uint8Array {
  const tags = new Uint8Array(words.length + 2 * PADDING);
  for (let at = PADDING; at < words.length + PADDING; at++) {
    const place = known(words.lower[at]!);
    if (place > 0) tags[at] = certainTags[place - 1]!;
    else if (isSign(words, at)) tags[at] = PUNCTUATION;
  }
  return tags;
}

/** The tag with the greatest sum of weights; of equals the first in TAGS. */
function bestTag(weights: Int8Array, places: Int32Array): number {
  const [a, b, c, d] = [places[0]!, places[1]!, places[2]!, places[3]!];
  const [e, f, g, h] = [places[4]!, places[5]!, places[6]!, places[7]!];
  const [i, j, k, l] = [places[8]!, places[9]!, places[10]!, places[11]!];
  const [m, n, o, p] = [places[12]!, places[13]!, places[14]!, places[15]!];
  let [best, bestScore] = [1, -Infinity];
  for (let tag = 1; tag < WIDTH; tag++) {
    const score =
      weights[a + tag]! +
      weights[b + tag]! +
      weights[c + tag]! +
      weights[d + tag]! +
      weights[e + tag]! +
      weights[f + tag]! +
      weights[g + tag]! +
      weights[h + tag]! +
      weights[i + tag]! +
      weights[j + tag]! +
      weights[k + tag]! +
      weights[l + tag]! +
      weights[m + tag]! +
      weights[n + tag]! +
      weights[o + tag]! +
      weights[p + tag]!;
    if (score > bestScore) {
      best = tag;
      bestScore = score;
    }
  }
  return best;
}

/**
 * A greedy tagger (averaged perceptron, Collins 2002): left to right, each tag from the words round it and the two
 * tags before it in the sentence.
 */
export function taggerFrom({ certainWords, certainTags, weights }: TaggerTables): Tagger {
  const known = hashIndexOf(certainWords);
  const rows = { mask: weights.length / WIDTH - 1, width: WIDTH };
  return (words, sentenceOf) => {
    const tags = certainTagsOf(words, known, certainTags);
    const settings = settingsOf(words, sentenceOf);
    const places = new Int32Array(FEATURE_COUNT);
    const context = { setting: 0, last: 0, beforeLast: 0 };
    let sentence = -1;
    for (let token = 0; token < words.length; token++) {
      const at = token + PADDING;
      if (sentenceOf(token) !== sentence) {
        sentence = sentenceOf(token);
        context.last = 0;
        context.beforeLast = 0;
      }
      if (tags[at] === 0) {
        context.setting = settings[token]!;
        placeFeatures(words, token, context, rows, places);
        tags[at] = bestTag(weights, places);
      }
      context.beforeLast = context.last;
      context.last = tags[at]!;
    }
    return { ...words, tags };
  };
}

/** The tagger stored in models/part-of-speech.bin. */
export const taggerOf = (file: ModelFile): Tagger =>
  taggerFrom({
    certainWords: file.int32('certainWords'),
    certainTags: file.uint8('certainTags'),
    weights: file.int8('weights'),
  });
