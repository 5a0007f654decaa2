import { expect, test } from 'vitest';
import { bylineClaim, isName, namesOfByline } from '../../../src/reader/item/byline.js';

test.each([
  ['By Lena Ostrow', ['Lena Ostrow']],
  ['By LENA OSTROW and BO WEBB', ['LENA OSTROW', 'BO WEBB']],
  ['Lena Ostrow, Bo Webb and Ann Lee', ['Lena Ostrow', 'Bo Webb', 'Ann Lee']],
  ['By Tom Roe, Tarn Bay Herald', ['Tom Roe']],
  ['Ann Lee, Staff Writer', ['Ann Lee']],
  ['By Lena Ostrow\nTransport Correspondent', ['Lena Ostrow']],
  ['Abby Webb', ['Abby Webb']],
  ['By Abby', ['Abby']],
  ["Frances d'Arcy & Ludwig van der Meer", ["Frances d'Arcy", 'Ludwig van der Meer']],
  ['Björn Åkerlund; Zoë Ní Bhriain', ['Björn Åkerlund', 'Zoë Ní Bhriain']],
  ['Sandra Anderson', ['Sandra Anderson']],
  ['Staff Reporter', []],
  ['Northwire staff', []],
  ['our correspondents', []],
  ['By noon the harbour was shut', []],
  ['', []],
])('%j names %j', (byline, names) => {
  expect(namesOfByline(byline)).toEqual(names);
});

test('a byline without names is kept as printed', () => {
  expect(bylineClaim('By  Staff\n Reporter', 'byline')).toEqual([
    { printed: ['By Staff Reporter'], names: [], origin: 'byline' },
  ]);
  expect(bylineClaim(' ', 'byline')).toEqual([]);
});

test.each(['Lena', '山田太郎', 'J. P. Morrow', 'O’Neill Webb'])('%s may be a name', (text) => {
  expect(isName(text)).toBe(true);
});

test.each(['the Tarn Bay Herald', 'lena@tarnbay.example', 'Route 66', 'said no'])('%s is none', (text) => {
  expect(isName(text)).toBe(false);
});
