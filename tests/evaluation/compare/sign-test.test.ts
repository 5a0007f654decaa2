import { expect, test } from 'vitest';
import { signTest } from '../../../src/evaluation/compare/sign-test.js';

test.each([
  [0, 0, 1],
  [1, 0, 1],
  [5, 0, 0.0625],
  [8, 2, 0.109375],
  [5, 5, 1],
  [60, 40, 0.056888],
])('%d gained and %d lost: p = %d', (gained, lost, p) => {
  expect(signTest(gained, lost)).toBeCloseTo(p, 6);
  expect(signTest(lost, gained)).toBeCloseTo(p, 6);
});

test('many changes do not overflow', () => {
  expect(signTest(3000, 2000)).toBeGreaterThan(0);
  expect(signTest(3000, 2000)).toBeLessThan(1e-40);
});
