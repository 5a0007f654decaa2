import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchOneToOne } from '../../../src/evaluation/quotes/match.js';
import { jaccard, overlapsOf } from '../../../src/evaluation/quotes/overlaps.js';
import type { Span } from '../../../src/text/span.js';

const TEXT = 'Ana said: “We won, he’d lost.” — 12 of 30,\nßtraße, \u{1F600}\u{1D400} done';

const spanIn = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: TEXT.length }))
  .map(([start, length]): Span => ({ start, end: Math.min(TEXT.length, start + length) }));
const quotes = fc.array(fc.record({ segments: fc.array(spanIn, { minLength: 1, maxLength: 3 }) }), {
  maxLength: 6,
});

/** The plain way: a set with the place of every letter that is covered. */
function lettersOf(segments: readonly Span[]): ReadonlySet<number> {
  const letters = new Set<number>();
  for (const { start, end } of segments) {
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(TEXT[i]!)) letters.add(i);
  }
  return letters;
}

const sharedBy = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((letter) => b.has(letter)).length;

test('letters are counted as in sets of their places, segments that overlap or touch once', () => {
  fc.assert(
    fc.property(quotes, quotes, (gold, found) => {
      const expected = gold.flatMap(({ segments }, i) =>
        found.flatMap((other, j) => {
          const [a, b] = [lettersOf(segments), lettersOf(other.segments)];
          const shared = sharedBy(a, b);
          return shared === 0
            ? []
            : [{ gold: i, found: j, shared, goldLetters: a.size, foundLetters: b.size }];
        }),
      );
      expect(overlapsOf(TEXT, gold, found)).toEqual(expected);
    }),
  );
});

test('no item is in two pairs, no free pair is left, and a higher bar keeps the first of the pairs', () => {
  fc.assert(
    fc.property(quotes, quotes, (gold, found) => {
      const candidates = overlapsOf(TEXT, gold, found).map((overlap) => ({
        gold: overlap.gold,
        found: overlap.found,
        score: jaccard(overlap),
      }));
      const pairs = matchOneToOne(candidates);
      const [usedGold, usedFound] = [pairs.map((pair) => pair.gold), pairs.map((pair) => pair.found)];
      expect(new Set(usedGold).size).toBe(pairs.length);
      expect(new Set(usedFound).size).toBe(pairs.length);
      for (const { gold: i, found: j } of candidates) {
        expect(usedGold.includes(i) || usedFound.includes(j)).toBe(true);
      }
      const close = candidates.filter(({ score }) => score >= 0.5);
      expect(matchOneToOne(close)).toEqual(pairs.filter(({ score }) => score >= 0.5));
    }),
  );
});
