import { expect, test } from 'vitest';
import { mayBeName } from '../../../../src/reader/fields/authors/person-name.js';

test.each(['Lena', '山田太郎', 'J. P. Morrow', 'O’Neill Webb'])('%s may be a name', (text) => {
  expect(mayBeName(text)).toBe(true);
});

test.each(['the Tarn Bay Herald', 'lena@tarnbay.example', 'Route 66', 'said no'])('%s is none', (text) => {
  expect(mayBeName(text)).toBe(false);
});
