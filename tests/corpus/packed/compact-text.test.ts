import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompactText } from '../../../src/corpus/packed/compact-text.js';

/** Letters, marks with a byte and marks without, the control characters whose places they take, and damage. */
const units = fc.constantFrom(
  ...'aé “”‘’—…€™•\u2009\u200b\u2011',
  'Ж',
  '\u0000',
  '\u0080',
  '\u0093',
  '\u009f',
  '\uD800',
  '😀',
);

const anyUnit = fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('a compact text', () => {
  it('gives back every slice of the text', () => {
    const texts = fc.oneof(fc.string({ unit: units }), fc.string({ unit: anyUnit }));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const compact = new CompactText(text);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        expect(compact.slice({ start, end })).toBe(text.slice(start, end));
        expect(compact.toString()).toBe(text);
        expect(compact.end).toBe(text.length);
      }),
    );
  });

  it.each([
    ['plain letters, é and all', false],
    ['“marks” of a printer—and more…', true],
    ['“marks” with Ж', false],
    ['“marks” with a control character \u0093', false],
  ])('codes %j: %s', (text, isCoded) => {
    expect(new CompactText(text).isCoded).toBe(isCoded);
  });
});
