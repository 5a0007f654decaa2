import { expect, test } from 'vitest';
import { findQuotationMark, isApostrophe } from '../../src/text/quotation-marks.js';

test.each([
  ['“', 'DOUBLE', 'OPENING'],
  ['”', 'DOUBLE', 'CLOSING'],
  ['"', 'DOUBLE', 'EITHER'],
  ['""', 'DOUBLE', 'EITHER'],
  ["''", 'DOUBLE', 'EITHER'],
  ['’’', 'DOUBLE', 'CLOSING'],
  ['“““', 'DOUBLE', 'OPENING'],
  ['‘', 'SINGLE', 'OPENING'],
  ["'", 'SINGLE', 'EITHER'],
  ['«', 'ANGLE', 'OPENING'],
  ['」', 'CORNER', 'CLOSING'],
])('%s is a mark of the family %s, shape %s', (form, family, shape) => {
  expect(findQuotationMark(form)).toEqual({ family, shape });
});

test.each(['', 'a', '.', "'s", '--', '“a'])('%j is no mark', (form) => {
  expect(findQuotationMark(form)).toBeUndefined();
});

test('apostrophes are straight or curly', () => {
  expect(["'", '’', '‘', '`'].filter(isApostrophe)).toEqual(["'", '’']);
});
