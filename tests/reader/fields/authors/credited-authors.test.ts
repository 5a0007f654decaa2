import { expect, test } from 'vitest';
import { creditedAuthors } from '../../../../src/reader/fields/authors/credited-authors.js';

test.each([
  ['By Lena Ostrow, Bo Webb and Al Tun', ['Lena Ostrow', 'Bo Webb', 'Al Tun']],
  ['By Lena Ostrow, Tarn Bay Herald', ['Lena Ostrow']],
  ['Lena Ostrow, dpa', ['Lena Ostrow', 'dpa']],
  ['lena@tarnbay.example (Lena Ostrow)', ['Lena Ostrow']],
  ['Lena Ostrow &lt;lena@tarnbay.example&gt;', ['Lena Ostrow']],
  ['lena@tarnbay.example', []],
  ['Ostrow, Lena', ['Ostrow, Lena']],
  ['Ostrow, Editor', ['Ostrow']],
  ['Bo Webb Jr.', ['Bo Webb Jr.']],
  ['Lena Ostrow.', ['Lena Ostrow']],
  ['lostrow, bwebb', ['lostrow', 'bwebb']],
  ['News desk', ['News desk']],
  ['our correspondents', ['our correspondents']],
  [' ', []],
])('%j credits %j', (field, authors) => {
  expect(creditedAuthors(field, null)).toEqual(authors);
});
