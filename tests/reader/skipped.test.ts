import { expect, test } from 'vitest';
import { SKIP_CODES, Skipped } from '../../src/reader/skipped.js';

test('the codes that programs may rely on', () => {
  expect(SKIP_CODES).toEqual([
    'NOT_A_PAGE',
    'NOT_CONTENT',
    'NOT_FOUND_STATUS',
    'UNKNOWN_FORMAT',
    'TOO_LARGE',
    'DUPLICATE',
    'EMPTY',
    'OUTSIDE',
    'NOT_MODIFIED',
    'ROBOTS',
  ]);
  expect(Object.isFrozen(new Skipped('a.png', 'NOT_A_PAGE', 'is image/png'))).toBe(true);
});
