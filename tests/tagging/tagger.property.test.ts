import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TAGS } from '../../src/learning/words/tagged-words.js';
import { PADDING, wordColumns } from '../../src/learning/words/word-columns.js';
import { segment } from '../../src/segmentation/segment.js';
import { rawText } from '../support/raw-text.js';
import { CLUSTERS_OF_WORDS, TAGGER, taggedWords } from './shipped-tagger.js';

const PIECES = [
  'Lopez',
  'said',
  'that',
  "n't",
  '’s',
  '“',
  '”',
  '"',
  '’',
  '.',
  ',',
  ':',
  '$',
  '門',
  '\ud800',
  '5',
];
const anyForms = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ minLength: 1, maxLength: 8 })), {
  maxLength: 60,
});

test('every token of any text has a tag, and nothing round them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyForms.map((forms) => forms.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { tokens } = segment(rawText(text));
        const { length, tags } = taggedWords(text);
        expect(length).toBe(tokens.length);
        const inside = tags.subarray(PADDING, PADDING + length);
        expect(inside.every((tag) => tag > 0 && tag < TAGS.length)).toBe(true);
        expect([...tags.subarray(0, PADDING), ...tags.subarray(PADDING + length)]).toEqual(
          new Array(2 * PADDING).fill(0),
        );
      },
    ),
  );
});

test('the same words in the same sentences have the same tags', () => {
  fc.assert(
    fc.property(anyForms, fc.integer({ min: 1, max: 9 }), (forms, size) => {
      const tagged = () =>
        TAGGER(wordColumns(forms, CLUSTERS_OF_WORDS), (token) => Math.floor(token / size)).tags;
      expect(tagged()).toEqual(tagged());
    }),
  );
});

test('words stay what they are', () => {
  const words = wordColumns(['Lopez', 'said', 'so'], CLUSTERS_OF_WORDS);
  const { tags, ...columns } = TAGGER(words, () => 0);
  expect(columns).toEqual(words);
  expect(tags.length).toBe(words.lower.length);
});
