import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkedPassage, Segmentation } from '../../src/model/segmentation.js';
import { DIAGNOSTICS_A_CODE } from '../../src/segmentation/diagnostic-log.js';
import { segment } from '../../src/segmentation/segment.js';
import { contains, overlaps, type Span } from '../../src/text/span.js';
import { rawText } from '../support/raw-text.js';

const MARKS = [...'“”„‟‘’‚«»‹›「」『』"\'`', "''", '``', '""', '“““', '’’'];
const PIECES = [
  ...MARKS,
  ...[' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u200b', '\u0000', '\ufeff'],
  ...['.', '?', '!', '…', '...', ',', ':', ';', '-', '--', '—', '(', ')', '/', '@', '#', '&', '$', '%', '*'],
  ...[
    'the',
    'Webb',
    'said',
    'Mr.',
    'U.S.',
    'a.m.',
    'No.',
    'I',
    "don't",
    'Ostrow’s',
    "'90s",
    '’em',
    "6'2",
    '12',
  ],
  ...[
    'By',
    'Source:',
    'Read more:',
    '###',
    '•',
    '1.',
    '> ',
    'March',
    'a reporter',
    'é',
    'e\u0301',
    '門',
    'да',
  ],
  ...['\ud800', '\udc00', '👍', '\u00ad', '\u200d'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...MARKS, 'a', ' ', '\n'), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
);

/** White space, controls and signs that only steer the layout, written down once more to check against. */
const WHITE = /[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const inkOf = (text: string, spans: readonly Span[]): string =>
  [...spans.map(({ start, end }) => text.slice(start, end)).join('')]
    .filter((sign) => !WHITE.test(sign))
    .join('');

const wholeInk = (text: string): string => inkOf(text, [{ start: 0, end: text.length }]);

const tokenSpans = ({ tokens }: Segmentation): readonly Span[] =>
  Array.from({ length: tokens.length }, (_, index) => ({
    start: tokens.start(index),
    end: tokens.end(index),
  }));

function expectOrdered(spans: readonly Span[]): void {
  spans.forEach((span, index) => {
    expect(span.start).toBeLessThan(span.end);
    if (index > 0) expect(spans[index - 1]!.end).toBeLessThanOrEqual(span.start);
  });
}

const endsInInk = (text: string, { start, end }: Span): boolean =>
  !WHITE.test(text[start]!) && !WHITE.test(text[end - 1]!);

const property = (name: string, check: (found: Segmentation) => void): void => {
  test(name, () => {
    fc.assert(
      fc.property(anyText, (text) => check(segment({ ...rawText(text), language: null }))),
      { numRuns: 300 },
    );
  });
};

describe('of any text', () => {
  property('the text stays as it was given', ({ text, paragraphs }) => {
    expect(wholeInk(text)).toBe(inkOf(text, paragraphs));
  });

  property('paragraphs are in order, apart, and begin and end with ink', ({ text, paragraphs }) => {
    expectOrdered(paragraphs);
    expect(paragraphs.every((paragraph) => endsInInk(text, paragraph))).toBe(true);
  });

  property('sentences tile the ink of their paragraphs', ({ text, paragraphs, sentences }) => {
    expectOrdered(sentences);
    expect(sentences.every((sentence) => endsInInk(text, sentence))).toBe(true);
    paragraphs.forEach((paragraph, index) => {
      const own = sentences.filter((sentence) => sentence.paragraph === index);
      expect(own.every((sentence) => contains(paragraph, sentence))).toBe(true);
      expect(inkOf(text, own)).toBe(inkOf(text, [paragraph]));
    });
  });

  property('tokens tile the ink and lie in their sentence and paragraph', (found) => {
    const { text, tokens, sentences, paragraphs } = found;
    const spans = tokenSpans(found);
    expectOrdered(spans);
    expect(inkOf(text, spans)).toBe(wholeInk(text));
    spans.forEach((span, index) => {
      expect(tokens.form(index)).toBe(text.slice(span.start, span.end));
      expect(contains(sentences[tokens.sentence(index)]!, span)).toBe(true);
      expect(contains(paragraphs[tokens.paragraph(index)]!, span)).toBe(true);
      expect(sentences[tokens.sentence(index)]!.paragraph).toBe(tokens.paragraph(index));
    });
  });

  property('passages nest: two of them are apart or one is in the other', ({ passages, paragraphs }) => {
    passages.forEach((passage, index) => {
      expect(contains(paragraphs[passage.paragraph]!, passage)).toBe(true);
      expect(contains(passage, passage.inner)).toBe(true);
      expect(passage.inner.start).toBeGreaterThan(passage.start);
      expect(passage.closed).toBe(passage.end > passage.inner.end);
      expect(passage.closed && passage.continues).toBe(false);
      const outer = passages.slice(0, index).filter((earlier) => overlaps(earlier, passage));
      expect(outer.every((earlier) => contains(earlier.inner, passage))).toBe(true);
      expect(passage.depth).toBe(outer.length);
    });
    expect(isInReadingOrder(passages)).toBe(true);
  });

  property(
    'what continues is opened again at the start of the next paragraph',
    ({ passages, paragraphs }) => {
      for (const { paragraph, depth, end } of passages.filter(({ continues }) => continues)) {
        expect(end).toBe(paragraphs[paragraph]!.end);
        if (depth === 0) expect(paragraphs[paragraph + 1]).toBeDefined();
      }
    },
  );

  property('diagnostics lie in the text, in order, and are bounded', ({ text, diagnostics }) => {
    for (const { start, end } of diagnostics)
      expect(contains({ start: 0, end: text.length }, { start, end })).toBe(true);
    expect(diagnostics.map(({ start }) => start)).toEqual(
      diagnostics.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    for (const { code } of diagnostics) {
      expect(diagnostics.filter((other) => other.code === code).length).toBeLessThanOrEqual(
        DIAGNOSTICS_A_CODE,
      );
    }
  });

  property('segmenting again gives the same', (found) => {
    const again = segment({ ...rawText(found.text), language: null });
    expect({ ...again, tokens: tokenSpans(again) }).toEqual({ ...found, tokens: tokenSpans(found) });
  });

  property('everything is frozen', ({ paragraphs, sentences, passages, diagnostics }) => {
    for (const list of [paragraphs, sentences, passages, diagnostics]) {
      expect(Object.isFrozen(list) && list.every((item) => Object.isFrozen(item))).toBe(true);
    }
  });
});

const isInReadingOrder = (passages: readonly MarkedPassage[]): boolean =>
  passages.every((passage, index) => index === 0 || passages[index - 1]!.start < passage.start);
