import { expect, test } from 'vitest';
import type { ParagraphKind } from '../../src/model/paragraph.js';
import { segment } from '../../src/segmentation/segment.js';
import { rawText } from '../support/raw-text.js';

/** A document whose markup shows a paragraph for each pair. */
function markedUp(...parts: readonly (readonly [ParagraphKind, string])[]) {
  const text = parts.map(([, words]) => words).join('\n\n');
  let start = 0;
  const paragraphs = parts.map(([kind, words]) => {
    const paragraph = { kind, start, end: start + words.length };
    start = paragraph.end + 2;
    return paragraph;
  });
  return segment({ ...rawText(text), paragraphs });
}

const kindsOf = (...parts: readonly (readonly [ParagraphKind, string])[]) =>
  markedUp(...parts).paragraphs.map(({ kind }) => kind);

test('paragraphs of markup stay as they are, lines inside of them too', () => {
  const { text, paragraphs, sentences } = markedUp(
    ['SUBHEADING', 'A long way'],
    ['BODY', 'The gate\nis shut. It stays shut.'],
  );
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
    'A long way',
    'The gate\nis shut. It stays shut.',
  ]);
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
});

test('a short line is a heading where markup says so alone', () => {
  const prose = 'The harbour gate will stay shut until spring, the mayor said on Friday.';
  expect(kindsOf(['BODY', prose], ['BODY', 'Gate stays shut'], ['BODY', prose])).toEqual([
    'BODY',
    'BODY',
    'BODY',
  ]);
});

test('what the words of a body paragraph tell is told, and no other kind is touched', () => {
  const prose = 'The harbour gate will stay shut until spring, the mayor said on Friday.';
  expect(
    kindsOf(
      ['BODY', 'By Lena Ostrow'],
      ['BODY', prose],
      ['BLOCKQUOTE', 'Source: Tarn Bay Herald'],
      ['BODY', 'Source: Tarn Bay Herald'],
    ),
  ).toEqual(['BYLINE', 'BODY', 'BLOCKQUOTE', 'SOURCE_LINE']);
});
