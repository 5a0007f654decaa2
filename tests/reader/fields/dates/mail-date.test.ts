import { expect, test } from 'vitest';
import { mailDateOf } from '../../../../src/reader/fields/dates/mail-date.js';

test.each([
  ['Tue, 03 Jun 2008 11:05:30 GMT', '2008-06-03T11:05:30Z'],
  ['Tue, 3 Jun 2008 11:05:30 -0430', '2008-06-03T11:05:30-04:30'],
  ['Tue, 3 Jun 2008 11:05:30 +02:00', '2008-06-03T11:05:30+02:00'],
  ['3 Jun 2008 11:05 EST', '2008-06-03T11:05:00-05:00'],
  ['3 Jun 2008 11:05 edt', '2008-06-03T11:05:00-04:00'],
  ['3 Jun 2008 9:05 UT', '2008-06-03T09:05:00Z'],
  ['Tue, 03-Jun-08 11:05:30 GMT', '2008-06-03T11:05:30Z'],
  ['03 Jun 98 11:05:30 PST', '1998-06-03T11:05:30-08:00'],
  ['03 Jun 102 11:05:30 Z', '2002-06-03T11:05:30Z'],
  ['Tuesday, 3 September 2008 11:05:30', '2008-09-03T11:05:30Z'],
  ['Tue, 3 Sept. 2008', '2008-09-03T00:00:00Z'],
  ['  Tue,  03 Jun\n2008 11:05:30  GMT (Greenwich) ', '2008-06-03T11:05:30Z'],
])('%j is %s', (text, date) => {
  expect(mailDateOf(text)).toBe(date);
});

test('a wrong day of the week changes nothing', () => {
  expect(mailDateOf('Mon, 03 Jun 2008 11:05:30 GMT')).toBe('2008-06-03T11:05:30Z');
});

test('a zone that nobody knows is UTC, as RFC 5322 says', () => {
  expect(mailDateOf('03 Jun 2008 11:05:30 QRS')).toBe('2008-06-03T11:05:30Z');
});

test.each([
  [null],
  [''],
  ['Tuesday'],
  ['Tue, 3 Jun'],
  ['3 Jun 11:05:30 GMT'],
  ['31 Jun 2008 11:05:30 GMT'],
  ['3 Jun 2008 25:05:30 GMT'],
  ['3/6/2008'],
  ['yesterday 3 Jun 2008'],
])('%j names no certain day', (text) => {
  expect(mailDateOf(text)).toBeNull();
});

test('a date in the future is what the document says', () => {
  expect(mailDateOf('Sat, 03 Jun 2119 11:05:30 GMT')).toBe('2119-06-03T11:05:30Z');
});
