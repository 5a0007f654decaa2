import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withHeadlines } from '../../../training/names/printed-in-capitals.js';

test('no offset changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer(), (text, seed) => {
      expect(withHeadlines(text, seed).length).toBe(text.length);
    }),
  );
});

test('some sentences stand in capitals, some as titles, most as they were', () => {
  const sentence = 'The storm hit Tamber on Monday.';
  const printed = withHeadlines(Array(400).fill(sentence).join(' '), 1);
  const count = (form: string) => printed.split(form).length - 1;
  expect(count('THE STORM HIT TAMBER ON MONDAY.')).toBeGreaterThan(0);
  expect(count('The Storm hit Tamber on Monday.')).toBeGreaterThan(0);
  expect(count(sentence)).toBeGreaterThan(350);
});
