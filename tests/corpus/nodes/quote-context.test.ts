import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/corpus/nodes/quote-context.js';

describe('the context of a quote', () => {
  const text = 'She stood up. “Enough,” she said at once.';
  const enough = { start: 15, end: 21 };

  it.each([
    [0, '', ''],
    [1, '“', ','],
    [3, '“', ',” '],
    [6, ' up. “', ',” she'],
    [7, 'up. “', ',” she '],
    [8, 'up. “', ',” she'],
    [100, 'She stood up. “', ',” she said at once.'],
  ])('of %i characters leaves out words that it would cut', (characters, before, after) => {
    expect(contextOf(text, enough, characters)).toEqual({ before, after });
  });

  it('is cut anywhere but in a character where nothing parts words', () => {
    const smiles = '\uD83D\uDE00'.repeat(4);
    expect(contextOf(`${smiles}x${smiles}`, { start: 8, end: 9 }, 3)).toEqual({
      before: '\uD83D\uDE00',
      after: '\uD83D\uDE00',
    });
  });

  it('stands in the text beside the span', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\uD83D', '\uDE00') }),
        fc.nat(),
        fc.nat(),
        fc.nat({ max: 9 }),
        (all, a, b, characters) => {
          const [start = 0, end = 0] = [a % (all.length + 1), b % (all.length + 1)].sort((x, y) => x - y);
          const { before, after } = contextOf(all, { start, end }, characters);
          expect(all.slice(0, start).endsWith(before)).toBe(true);
          expect(all.slice(end).startsWith(after)).toBe(true);
          expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(characters);
        },
      ),
    );
  });

  it.each([-1, 1.5, Number.NaN])('is refused for %d characters', (characters) => {
    expect(() => contextOf(text, enough, characters)).toThrow(/"characters" takes a whole number from 0/);
  });
});
