import { expect, test } from 'vitest';
import { TAGS, type Tag, tagCode } from '../../src/learning/words/tagged-words.js';
import { clusterKey } from '../../src/learning/words/word-clusters.js';
import { PADDING, wordColumns } from '../../src/learning/words/word-columns.js';
import { FEATURE_COUNT, placeFeatures } from '../../src/tagging/tag-features.js';
import { taggerFrom } from '../../src/tagging/tagger.js';
import { CLUSTERS_OF_WORDS } from './shipped-tagger.js';

const ROWS = { mask: 1023, width: TAGS.length };
const LAST_TAG = 2;

const words = wordColumns(['so', 'so', 'so', 'so', 'and', 'so', '’', '—'], CLUSTERS_OF_WORDS);

/** Weights that know one thing: which tag follows which. */
function weightsOf(following: readonly (readonly [last: Tag, next: Tag])[]): Int8Array {
  const weights = new Int8Array((ROWS.mask + 1) * ROWS.width);
  const places = new Int32Array(FEATURE_COUNT);
  for (const [last, next] of following) {
    placeFeatures(words, 0, { setting: 0, last: tagCode(last), beforeLast: 0 }, ROWS, places);
    weights[places[LAST_TAG]! + tagCode(next)] = 9;
  }
  return weights;
}

const tagger = taggerFrom({
  certainWords: Int32Array.of(clusterKey('and')),
  certainTags: Uint8Array.of(tagCode('CC')),
  weights: weightsOf([
    ['NONE', 'RB'],
    ['RB', 'JJ'],
    ['JJ', 'NN'],
    ['CC', 'VB'],
    ['VB', 'POS'],
  ]),
});

const tagsWith = (sentenceOf: (token: number) => number) => {
  const { tags } = tagger(words, sentenceOf);
  return [...tags.subarray(PADDING, PADDING + words.length)].map((tag) => TAGS[tag]).join(' ');
};

test('each tag is given in view of those before it; certain words and signs have theirs', () => {
  expect(tagsWith(() => 0)).toBe('RB JJ NN NN CC VB POS PUNCT');
});

test('each sentence begins anew', () => {
  expect(tagsWith((token) => Math.floor(token / 2))).toBe('RB JJ RB JJ CC VB RB PUNCT');
});
