import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph, SpeakerNode } from '../../src/corpus/graph.js';
import type {
  ArticleFilter,
  ArticleOrderField,
  Order,
  QuoteFilter,
  QuoteOrderField,
} from '../../src/corpus/query.js';
import type { Article } from '../../src/model/article.js';
import type { Quote } from '../../src/model/quote.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from '../support/graph-listing.js';
import { randomArticles } from '../support/random-articles.js';

/** What the queries must find, by plain filtering and sorting of plain arrays. */
interface PlainQuote {
  readonly article: Article;
  readonly quote: Quote;
  readonly text: string;
}

const plainQuotes = (articles: readonly Article[]): PlainQuote[] =>
  articles.flatMap((article) =>
    article.quotes.map((quote) => ({
      article,
      quote,
      text: quote.segments.map(({ start, end }) => article.text.slice(start, end)).join(' '),
    })),
  );

const instant = ({ publishedAt }: Article): number | null =>
  publishedAt === null ? null : Date.parse(publishedAt);
const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replaceAll(/[“”]/g, '"');
const says = (text: string | null, phrase: string | null | undefined): boolean =>
  phrase == null || (text !== null && bare(text).includes(bare(phrase)));
const nameOf = ({ entities }: Article, index: number | null): string | null =>
  index === null ? null : (entities[index]?.name ?? null);
const sourceKey = (name: string | null): string | null => name && bare(name).replace(/^the /, '');

type Value = string | number | null;
type Comparison<Item> = (a: Item, b: Item) => number;
const by =
  <Item>(value: (item: Item) => Value, sign = 1): Comparison<Item> =>
  (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return (
      sign *
      (typeof x === 'string' && typeof y === 'string'
        ? new Intl.Collator('en').compare(x, y)
        : Number(x) - Number(y))
    );
  };
const firstOf =
  <Item>(...comparisons: Comparison<Item>[]): Comparison<Item> =>
  (a, b) =>
    comparisons.reduce((result, compare) => result || compare(a, b), 0);
const byId: Comparison<Article> = (a, b) => (a.id < b.id ? -1 : Number(a.id > b.id));
const newestFirst = firstOf(by<Article>(instant, -1), byId);

/** Of several forms of a name one is served. */
function servedName(graph: Graph, name: string | null): string | null {
  const owners = [...graph.sources({ first: 100 }).edges, ...graph.persons({ first: 100 }).edges];
  const owner = owners.find(({ node }) => node.name === name || node.aliases.includes(name ?? ''));
  return owner?.node.name ?? name;
}

const articleValues = (graph: Graph): Record<ArticleOrderField, (article: Article) => Value> => ({
  PUBLISHED_AT: instant,
  MODIFIED_AT: ({ modifiedAt }) => modifiedAt && Date.parse(modifiedAt),
  SOURCE: (article) => servedName(graph, nameOf(article, article.source)),
  TITLE: ({ title }) => title,
  WORD_COUNT: ({ wordCount }) => wordCount,
  QUOTE_COUNT: ({ quotes }) => quotes.length,
});
const quoteValues = (graph: Graph): Record<QuoteOrderField, (quote: PlainQuote) => Value> => ({
  PUBLISHED_AT: ({ article }) => instant(article),
  CONFIDENCE: ({ quote }) => quote.confidence,
  LENGTH: ({ text }) => text.length,
  SPEAKER: ({ article, quote }) => servedName(graph, nameOf(article, quote.speaker)),
  SOURCE: ({ article, quote }) => servedName(graph, nameOf(article, quote.source)),
});

const orders = <Field extends string>(fields: readonly Field[]): fc.Arbitrary<readonly Order<Field>[]> =>
  fc.uniqueArray(
    fc.record({
      field: fc.constantFrom(...fields),
      direction: fc.constantFrom('ASC' as const, 'DESC' as const, null),
    }),
    { maxLength: 2, selector: ({ field }) => field },
  );
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 2 });
const phrases = fc.constantFrom('CAFÉ', "don't", 'the bridge is', '"so', '', 'nowhere', 'elan taxes');
const bounds = fc.record({
  gte: maybe(fc.constantFrom('2024-01-01T00:00:00Z', '2024-03-01T00:00:00Z', '2024-03-02T14:30:00+02:00')),
  lt: maybe(fc.constantFrom('2024-03-01T00:00:00Z', '2025-01-01T00:00:00Z')),
});
const dates = bounds.filter(({ gte, lt }) => !gte || !lt || Date.parse(gte) < Date.parse(lt));
const within = (at: number | null, { gte, lt }: { gte?: string | null; lt?: string | null }): boolean => {
  if (gte == null && lt == null) return true;
  return at !== null && (gte == null || at >= Date.parse(gte)) && (lt == null || at < Date.parse(lt));
};

describe('queries', () => {
  it('find the articles that plain filtering and sorting finds', () => {
    const queries = fc.record({
      title: maybe(fc.constantFrom('BRIDGE', 'elan')),
      phrase: maybe(phrases),
      author: maybe(fc.constantFrom('Ines Falk', 'Zoe Marlow')),
      source: maybe(fc.constantFrom('Coast Herald', 'Northern News')),
      languages: maybe(fc.subarray(['en', 'EN-gb', 'de'])),
      dates,
      orderBy: orders(Object.keys(articleValues(corpusOf([]))) as ArticleOrderField[]),
      size: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(randomArticles, queries, (articles, query) => {
        const graph = corpusOf(articles);
        const idOf = (name: string | null) => ({
          eq: name && (graph.persons({ filter: { name: { contains: name } } }).edges[0]?.node.id ?? 'none'),
        });
        const sourceIdOf = (name: string | null) => ({
          eq: name && (graph.sources({ filter: { name: { contains: name } } }).edges[0]?.node.id ?? 'none'),
        });
        const filter: ArticleFilter = {
          title: { contains: query.title },
          text: { contains: query.phrase },
          author: idOf(query.author),
          source: sourceIdOf(query.source),
          language: { in: query.languages },
          publishedAt: query.dates,
        };
        const expected = articles
          .filter(
            (each) =>
              says(each.title, query.title) &&
              says(each.text, query.phrase) &&
              (!query.author ||
                each.authors.some((index) => bare(nameOf(each, index)!) === bare(query.author!))) &&
              (!query.source || sourceKey(nameOf(each, each.source)) === sourceKey(query.source)) &&
              (!query.languages ||
                query.languages.some((tag) => tag.toLowerCase() === each.language.toLowerCase())) &&
              within(instant(each), query.dates),
          )
          .sort(
            firstOf(
              ...query.orderBy.map(({ field, direction }) =>
                by(articleValues(graph)[field], direction === 'DESC' ? -1 : 1),
              ),
              newestFirst,
            ),
          );
        const ask = { filter, orderBy: query.orderBy };
        expect(allOf((page) => graph.articles({ ...ask, ...page }), query.size).map(({ id }) => id)).toEqual(
          expected.map(({ id }) => id),
        );
        expect(graph.articles({ ...ask, first: 0 }).totalCount).toBe(expected.length);
      }),
      { numRuns: 30 },
    );
  });

  it('find the quotes that plain filtering and sorting finds', () => {
    const queries = fc.record({
      kinds: maybe(fc.subarray(['DIRECT', 'MIXED', 'INDIRECT'] as const)),
      phrase: maybe(phrases),
      speakers: maybe(fc.subarray(['Amara Okafor', 'Paul Okafor', 'Zoe Marlow'])),
      via: maybe(fc.constantFrom('Coast Herald', 'Northern News')),
      articles: maybe(fc.subarray(['article_n0', 'article_n7', 'article_n1', 'article_nowhere'])),
      dates,
      orderBy: orders(Object.keys(quoteValues(corpusOf([]))) as QuoteOrderField[]),
      size: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(randomArticles, queries, (articles, query) => {
        const graph = corpusOf(articles);
        const idOf = (name: string) =>
          graph.persons({ filter: { name: { contains: name } } }).edges[0]?.node.id ?? 'none';
        const sourceIdOf = (name: string) =>
          graph.sources({ filter: { name: { contains: name } } }).edges[0]?.node.id ?? 'none';
        const filter: QuoteFilter = {
          kind: { in: query.kinds },
          text: { contains: query.phrase },
          speaker: { in: query.speakers?.map(idOf) ?? null },
          source: query.via === null ? null : { eq: sourceIdOf(query.via) },
          article: { in: query.articles },
          publishedAt: query.dates,
        };
        const expected = plainQuotes(articles)
          .filter(
            ({ article, quote, text }) =>
              (!query.kinds || query.kinds.includes(quote.kind)) &&
              says(text, query.phrase) &&
              (!query.speakers ||
                query.speakers.some((name) => bare(name) === bare(nameOf(article, quote.speaker) ?? ''))) &&
              (!query.via || sourceKey(nameOf(article, quote.source)) === sourceKey(query.via)) &&
              (!query.articles || query.articles.includes(article.id)) &&
              within(instant(article), query.dates),
          )
          .sort(
            firstOf(
              ...query.orderBy.map(({ field, direction }) =>
                by(quoteValues(graph)[field], direction === 'DESC' ? -1 : 1),
              ),
              (a, b) => newestFirst(a.article, b.article),
              by(({ quote }) => quote.segments[0]!.start),
            ),
          );
        const ask = { filter, orderBy: query.orderBy };
        expect(
          allOf((page) => graph.quotes({ ...ask, ...page }), query.size).map(({ article, text }) => [
            article.id,
            text,
          ]),
        ).toEqual(expected.map(({ article, text }) => [article.id, text]));
        expect(graph.quotes({ ...ask, first: 0 }).totalCount).toBe(expected.length);
      }),
      { numRuns: 30 },
    );
  });

  it('lists people and sources best known first, or as asked for', () => {
    fc.assert(
      fc.property(
        randomArticles,
        orders(['NAME', 'QUOTE_COUNT', 'ARTICLE_COUNT'] as const),
        fc.integer({ min: 1, max: 3 }),
        (articles, orderBy, size) => {
          const graph = corpusOf(articles);
          const persons: SpeakerNode[] = allOf((page) => graph.persons({ ...page, orderBy }), size);
          const sources: SpeakerNode[] = allOf((page) => graph.sources({ ...page, orderBy }), size);
          for (const nodes of [persons, sources]) {
            const counted = nodes.map((node) => ({
              NAME: node.name,
              QUOTE_COUNT: node.quotes({ first: 0 }).totalCount,
              ARTICLE_COUNT: node.articles({ first: 0 }).totalCount,
              id: node.id,
            }));
            type Counted = (typeof counted)[number];
            const sorted = counted.toSorted(
              firstOf<Counted>(
                ...orderBy.map(({ field, direction }) =>
                  by<Counted>((each) => each[field], direction === 'DESC' ? -1 : 1),
                ),
                by<Counted>((each) => each.ARTICLE_COUNT, -1),
                by<Counted>((each) => each.QUOTE_COUNT, -1),
                by<Counted>((each) => each.NAME),
                (a, b) => (a.id < b.id ? -1 : 1),
              ),
            );
            expect(counted).toEqual(sorted);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
