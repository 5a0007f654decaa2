import { expect, test } from 'vitest';
import { creditClaim, listedClaims } from '../../../src/reader/fields/authors/author-claim.js';
import { claims } from '../../../src/reader/fields/claim.js';
import { writtenDateOf } from '../../../src/reader/fields/dates/written-date.js';
import { settled, settledAuthors } from '../../../src/reader/fields/settled.js';

const credited = (origin: string, ...values: readonly string[]) => claims(origin, ...values).map(creditClaim);

const toldBy = ({ metadata }: { readonly metadata: readonly { value: string; isChosen: boolean }[] }) =>
  metadata.map(({ value, isChosen }) => `${isChosen ? '+' : '-'} ${value}`);

test('the first that can be read is taken, and all are told', () => {
  const dates = [...claims('date', 'Tuesday', null, '2020-01-02'), ...claims('issued', '2020-01-03')];
  const date = settled('PUBLISHED_AT', dates, writtenDateOf);
  expect(date.value).toBe('2020-01-02T00:00:00Z');
  expect(toldBy(date)).toEqual(['- Tuesday', '+ 2020-01-02', '- 2020-01-03']);
  expect(date.metadata[1]).toEqual({
    field: 'PUBLISHED_AT',
    value: '2020-01-02',
    origin: 'date',
    isChosen: true,
  });
});

test('nothing is taken where nothing can be read', () => {
  const date = settled('PUBLISHED_AT', claims('date', 'Tuesday'), writtenDateOf);
  expect([date.value, toldBy(date)]).toEqual([null, ['- Tuesday']]);
  expect(settled('TITLE', [], String)).toEqual({ value: null, metadata: [] });
});

test('authors are those of the first place that names anybody, all of that place together', () => {
  const places = [
    credited('author', 'desk@tarnbay.example'),
    credited('creator', 'Lena Ostrow', 'bo@tarnbay.example', 'Lena Ostrow and Bo Webb'),
    listedClaims(['Al Tun'], 'feed authors'),
  ];
  const authors = settledAuthors(places, null);
  expect(authors.value).toEqual(['Lena Ostrow', 'Bo Webb']);
  expect(toldBy(authors)).toEqual([
    '- desk@tarnbay.example',
    '+ Lena Ostrow',
    '- bo@tarnbay.example',
    '+ Lena Ostrow and Bo Webb',
    '- Al Tun',
  ]);
});
