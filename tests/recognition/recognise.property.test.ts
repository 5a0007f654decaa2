import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segmentation/segment.js';
import { contains } from '../../src/text/span.js';
import { rawText } from '../support/raw-text.js';
import { recognise } from '../support/recognised.js';

const WORDS =
  'Ana Ruiz Mr Mrs President the of and , . “ ” said he police officials mayor Lima Ministry von 34 ’s (D-Ohio) X'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

const mentionsOf = (text: string) => recognise(segment(rawText(text)));

describe('on any text', () => {
  test('mentions are sorted and none overlaps another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mentions = mentionsOf(text);
        mentions.slice(1).forEach((mention, index) => {
          expect(mention.start).toBeGreaterThanOrEqual(mentions[index]!.end);
        });
      }),
    );
  });

  test('a mention lies in one paragraph, its core in the mention, its role in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const segmentation = segment(rawText(text));
        for (const mention of recognise(segmentation)) {
          expect(contains(segmentation.paragraphs[mention.paragraph]!, mention)).toBe(true);
          expect(contains(mention, mention.core)).toBe(true);
          expect(mention.core.end).toBeGreaterThan(mention.core.start);
          if (mention.role) expect(contains({ start: 0, end: text.length }, mention.role)).toBe(true);
        }
      }),
    );
  });

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(mentionsOf(text)).toEqual(mentionsOf(text));
      }),
    );
  });
});

test.each([
  'Mr ',
  'Ana ',
  'Ana, ',
  'Bank of ',
  'J. ',
  'the police ',
  'Ana’s ',
])('long runs of "%s" are read', (piece) => {
  expect(() => mentionsOf(piece.repeat(20_000))).not.toThrow();
});
