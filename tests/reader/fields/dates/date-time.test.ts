import { expect, test } from 'vitest';
import { dateTimeOf } from '../../../../src/reader/fields/dates/date-time.js';

test.each([
  ['20210304T103015+0200', '2021-03-04T10:30:15+02:00'],
  ['20210304T103015Z', '2021-03-04T10:30:15Z'],
  ['20210304T1030', '2021-03-04T10:30:00Z'],
  ['20210304', '2021-03-04T00:00:00Z'],
  [' 2021-03-04T10:30:15.000Z ', '2021-03-04T10:30:15.000Z'],
  ['20210230', null],
  ['041230 Mar 21', null],
  ['', null],
])('%j is %j', (text, dateTime) => {
  expect(dateTimeOf(text)).toBe(dateTime);
});
