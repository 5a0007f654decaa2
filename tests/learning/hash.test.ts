import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, mix } from '../../src/learning/hash.js';

test('stored models rely on these very numbers', () => {
  expect(hashOf('')).toBe(-1_421_968_373);
  expect(hashOf('a')).toBe(444_641_715);
  expect(hashOf('said')).toBe(1_309_392_892);
  expect(hashOf('’')).toBe(-415_665_629);
  expect(mix(0, 0)).toBe(-900_662_683);
  expect(mix(1, 2)).toBe(1_394_146_898);
  expect(mix(2, 1)).toBe(-587_938_666);
  expect(mix(-5, 1_000_000)).toBe(761_399_566);
});

test('a part of a text has the hash that it has by itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, first, second) => {
      const [from, to] = [
        Math.min(first, second, text.length),
        Math.min(Math.max(first, second), text.length),
      ];
      expect(hashOf(text, from, to)).toBe(hashOf(text.slice(from, to)));
    }),
  );
});

test('both give whole numbers of 32 bits', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), fc.integer(), (text, first, second) => {
      for (const hash of [hashOf(text), mix(first, second)]) expect(hash).toBe(hash | 0);
    }),
  );
});

test('small numbers spread over a table: few places are taken twice', () => {
  const places = new Set<number>();
  for (let template = 0; template < 32; template++) {
    for (let value = 0; value < 128; value++) places.add(mix(template, value) & 0xffff);
  }
  expect(places.size).toBeGreaterThan(0.95 * 32 * 128);
});
