import { expect, test } from 'vitest';
import { writtenDateOf } from '../../../../src/reader/fields/dates/written-date.js';

test.each([
  [' 2008-06-03T11:05:30+02:00 ', '2008-06-03T11:05:30+02:00'],
  ['20080603T110530+0200', '2008-06-03T11:05:30+02:00'],
  ['3 Jun 2008 11:05 EDT', '2008-06-03T11:05:00-04:00'],
  ['3 June', null],
  ['', null],
])('%j is %j', (text, date) => {
  expect(writtenDateOf(text)).toBe(date);
});
