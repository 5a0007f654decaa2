import { expect, test } from 'vitest';
import { namesOfByline } from '../../../../src/reader/fields/authors/byline-names.js';

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
  expect(namesOfByline(byline, null)).toEqual(names);
});
