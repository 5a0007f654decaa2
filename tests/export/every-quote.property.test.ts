import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyArticle, everyQuote } from '../../src/export/every.js';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../../src/export/formats.js';
import type { Article } from '../../src/model/article.js';
import { numberedArticles } from '../server/support/town-news.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { randomArticlesWithLoneNames } from '../support/random-articles.js';
import { exported, jsonLines } from './exported.js';

const fromIri = (iri: string): string => decodeURIComponent(iri.replace('urn:verbatim:', ''));

type Quoted = { readonly id: string };

/** How somebody else's program finds the ids of the quotes in an export. */
const QUOTE_IDS: Readonly<Record<ExportFormatName, (text: string) => readonly string[]>> = {
  jsonl: (text) => jsonLines(text).flatMap(({ quotes }) => quotes.map(({ id }: Quoted) => id)),
  csv: (text) => (parse(text, { columns: true }) as Quoted[]).map(({ id }) => id),
  'web-annotation': (text) => JSON.parse(text).first.items.map(({ id }: Quoted) => fromIri(id)),
  'schema-org': (text) =>
    JSON.parse(text)['@graph'].flatMap(({ hasPart }: { hasPart: { '@id': string }[] }) =>
      hasPart.map((part) => fromIri(part['@id'])),
    ),
  ninjs: (text) =>
    jsonLines(text).flatMap(({ associations }) =>
      associations.map(({ uri }: { uri: string }) => fromIri(uri)),
    ),
};

const quoteIds = (articles: readonly Article[]): readonly string[] =>
  [...everyArticle(corpusOf(articles))].flatMap((article) => everyQuote(article).map(({ id }) => id));

describe.each(EXPORT_FORMAT_NAMES)('an export as %s', (name) => {
  it('holds every quote of the graph exactly once, in the order of the graph', () => {
    fc.assert(
      fc.property(randomArticlesWithLoneNames, (articles) => {
        expect(QUOTE_IDS[name](exported(name, articles))).toEqual(quoteIds(articles));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same whatever the order of reading', () => {
    fc.assert(
      fc.property(randomArticlesWithLoneNames, (articles) => {
        expect(exported(name, articles.toReversed())).toBe(exported(name, articles));
      }),
      { numRuns: 20 },
    );
  });

  it('of nothing is well formed', () => {
    expect(QUOTE_IDS[name](exported(name, []))).toEqual([]);
  });
});

it('articles with more quotes than a page holds, and more articles than a page holds, are given whole', () => {
  const quotes = Array.from({ length: 105 }, (_, index) => ({ text: `This is answer number ${index};` }));
  const articles = [article({ id: 'talkative', quotes }), ...numberedArticles(105)];
  const ids = QUOTE_IDS.csv(exported('csv', articles));
  expect(new Set(ids).size).toBe(210);
  expect(ids).toHaveLength(210);
});
