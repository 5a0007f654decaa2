import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { readerFor } from '../../src/reader/readers.js';
import { exported } from '../export/exported.js';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { readArticles } from './reading.js';

const known = ({ text, title, publishedAt, modifiedAt, url, language }: Omit<Article, 'id'>) => ({
  text,
  title,
  publishedAt,
  modifiedAt,
  url,
  language,
});

test.each([
  ['jsonl', 'json-lines'],
  ['ninjs', 'json-lines'],
  ['schema-org', 'schema-org'],
] as const)('what was exported as %s is read again, as it was', async (format, name) => {
  const document = exported(format, TOWN_NEWS);
  const reader = readerFor({ name: '', text: document, head: Buffer.from(document), mediaType: null });
  expect(reader.name).toBe(name);
  const articles = await readArticles(reader, document);
  const byTitle = (one: { title: string | null }, other: { title: string | null }): number =>
    String(one.title).localeCompare(String(other.title));
  const [read, were] = [articles.toSorted(byTitle), TOWN_NEWS.toSorted(byTitle)];
  expect(read.map((article) => known(article as never))).toEqual(were.map(known));
  expect(read.map(({ authors, source }) => [authors, source])).toContainEqual([['Ada Brook'], 'Courier']);
});
