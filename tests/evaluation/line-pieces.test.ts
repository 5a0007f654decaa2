import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linePieces } from '../../src/evaluation/line-pieces.js';
import { sliceOf, span } from '../../src/text/span.js';

const piecesOf = (text: string) =>
  linePieces(text, span(0, text.length)).map((piece) => sliceOf(text, piece));

test.each([
  ['one line', ['one line']],
  ['first \n second', ['first', 'second']],
  ['a\r\nb\rc', ['a', 'b', 'c']],
  ['\n\n  \n', []],
  ['', []],
])('%j is cut into %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('pieces lie in the span in order, cross no line break, and lose nothing but white space', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '“', ' ', '\t', '\n', '\r', '\u{1F600}') });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const pieces = linePieces(text, span(start, end));
      let last = start;
      for (const piece of pieces) {
        expect(piece.start).toBeGreaterThanOrEqual(last);
        expect(sliceOf(text, piece)).toBe(sliceOf(text, piece).trim());
        expect(sliceOf(text, piece)).not.toMatch(/[\r\n]|^$/);
        last = piece.end;
      }
      expect(last).toBeLessThanOrEqual(end);
      const letters = (string: string) => string.replaceAll(/\s/g, '');
      expect(letters(pieces.map((piece) => sliceOf(text, piece)).join(''))).toBe(
        letters(text.slice(start, end)),
      );
    }),
  );
});
