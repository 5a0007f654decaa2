import { expect, test } from 'vitest';
import { bylineClaims } from '../../../src/reader/fields/authors/author-claim.js';
import { claims } from '../../../src/reader/fields/claim.js';
import { articleOfItem } from '../../../src/reader/item/article-of-item.js';
import { type Item, itemOf } from '../../../src/reader/item/item.js';
import { verbatim } from '../../../src/text/mapped-text.js';

const articleOf = (said: Partial<Item>) =>
  articleOfItem(
    { ...itemOf({ mapped: verbatim('Shut.'), paragraphs: null }), ...said },
    { location: 'a.txt', format: 'sample', originIn: null },
  );

test('an item of which nothing is said', () => {
  expect(articleOf({})).toMatchObject({ text: 'Shut.', title: null, authors: [], facts: { metadata: [] } });
});

test('a fact that one place tells is told too', () => {
  expect(articleOf({ title: claims('h1', 'Gate shut') }).facts.metadata).toEqual([
    { field: 'TITLE', value: 'Gate shut', origin: 'h1', isChosen: true },
  ]);
});

test('titles and outlets are plain lines, told as printed', () => {
  const article = articleOf({
    title: claims('h1', 'Gate &amp;  <b>shut</b>'),
    source: claims('name', 'A &amp; B'),
  });
  expect([article.title, article.source]).toEqual(['Gate & shut', 'A & B']);
  expect(article.facts.metadata.map(({ value }) => value)).toEqual(['Gate &amp;  <b>shut</b>', 'A &amp; B']);
});

test('a change at the moment of publication is none, and is told as passed over', () => {
  const dates = { publishedAt: claims('issued', '2020-01-02T10:00:00+01:00') };
  const same = articleOf({ ...dates, modifiedAt: claims('updated', '2020-01-02T09:00:00Z', '2020-01-03') });
  expect([same.publishedAt, same.modifiedAt]).toEqual(['2020-01-02T10:00:00+01:00', null]);
  expect(same.facts.metadata.filter(({ field }) => field === 'MODIFIED_AT')).toEqual([
    { field: 'MODIFIED_AT', value: '2020-01-02T09:00:00Z', origin: 'updated', isChosen: false },
    { field: 'MODIFIED_AT', value: '2020-01-03', origin: 'updated', isChosen: false },
  ]);
});

test('authors are read in the language that the item tells', () => {
  const article = articleOf({
    authors: [bylineClaims('Von Lena Ostrow', 'byline')],
    language: claims('lang', 'de_AT'),
  });
  expect(article).toMatchObject({ authors: ['Lena Ostrow'], language: 'de-AT' });
});
