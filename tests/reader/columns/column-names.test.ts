import { expect, test } from 'vitest';
import { columnsAmong } from '../../../src/reader/columns/column-names.js';

test.each([
  ['text', ['id', 'title', 'content'], ['content']],
  ['text', ['content', 'text'], ['text', 'content']],
  ['text', ['article', 'articleBody'], ['articleBody', 'article']],
  ['text', ['Article Text'], ['Article Text']],
  ['publishedAt', ['date_published'], ['date_published']],
  ['publishedAt', ['published', 'date', 'pubDate'], ['pubDate', 'published', 'date']],
  ['publishedAt', ['year', 'month'], []],
  ['source', ['domain', 'source', 'publication'], ['publication', 'source', 'domain']],
  ['id', ['_id', 'uri'], ['_id', 'uri']],
  ['url', ['permalink', 'canonical_url'], ['canonical_url', 'permalink']],
  ['language', [], []],
] as const)('%s among %j is %j', (role, names, columns) => {
  expect(columnsAmong(names, null)(role)).toEqual(columns);
});

test('a name that is given is the only one of its role', () => {
  const columnsOf = columnsAmong(['text', 'tekst', 'title'], { text: 'tekst', url: 'adres' });
  expect([columnsOf('text'), columnsOf('title'), columnsOf('url')]).toEqual([
    ['tekst'],
    ['title'],
    ['adres'],
  ]);
});
