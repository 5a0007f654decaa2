import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facet, FacetedConnection } from '../../src/corpus/facets.js';
import type { ArticleFilter, PersonFilter, QuoteFilter, SourceFilter } from '../../src/corpus/filter.js';
import type { ArticleNode, Graph, PersonNode, QuoteNode, SourceNode } from '../../src/corpus/graph.js';
import type { PageRequest } from '../../src/corpus/page.js';
import { article } from '../support/article-builder.js';
import { corpusAfterChanges } from '../support/corpus-after-changes.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from '../support/graph-listing.js';
import { randomArticles } from '../support/random-articles.js';

interface Bucket {
  readonly count: number;
  readonly node?: { readonly id: string };
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** How a facet is read off the items themselves, and how one of its buckets is asked for as a filter. */
interface FacetSpec<Node, Filter> {
  readonly valuesOf: (node: Node) => readonly (string | null | undefined)[];
  readonly filterOf: (value: string, bucket: Bucket) => Filter;
}
type FacetSpecs<Node, Filter, Facets> = { readonly [Name in keyof Facets]: FacetSpec<Node, Filter> };

const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
const monthOf = (date: string | null) => date && new Date(date).toISOString().slice(0, 7);
const during = ({ start, end }: Bucket) => ({ gte: start ?? null, lt: end ?? null });

const QUOTES: FacetSpecs<QuoteNode, QuoteFilter, ReturnType<Graph['quotes']>['facets']> = {
  speaker: { valuesOf: ({ speaker }) => [speaker?.id], filterOf: (eq) => ({ speaker: { eq } }) },
  source: { valuesOf: ({ source }) => [source?.id], filterOf: (eq) => ({ source: { eq } }) },
  kind: { valuesOf: ({ kind }) => [kind], filterOf: (eq) => ({ kind: { eq: eq as QuoteNode['kind'] } }) },
  method: { valuesOf: ({ attribution }) => [attribution.method], filterOf: (eq) => ({ method: { eq } }) },
  paragraphKind: {
    valuesOf: ({ paragraph }) => [paragraph.kind],
    filterOf: (eq) => ({ paragraphMatches: { kind: { eq: eq as QuoteNode['paragraph']['kind'] } } }),
  },
  articleSource: {
    valuesOf: ({ article: { source } }) => [source?.id],
    filterOf: (eq) => ({ articleMatches: { source: { eq } } }),
  },
  language: {
    valuesOf: ({ article: { language } }) => [language],
    filterOf: (eq) => ({ articleMatches: { language: { eq } } }),
  },
  month: {
    valuesOf: ({ article: { publishedAt } }) => [monthOf(publishedAt)],
    filterOf: (_, bucket) => ({ publishedAt: during(bucket) }),
  },
};

const ARTICLES: FacetSpecs<ArticleNode, ArticleFilter, ReturnType<Graph['articles']>['facets']> = {
  person: {
    valuesOf: (node) => idsOf(node.persons({ first: 100 }).edges.map((edge) => edge.node)),
    filterOf: (eq) => ({ persons: { some: { id: { eq } } } }),
  },
  author: { valuesOf: ({ authors }) => idsOf(authors), filterOf: (eq) => ({ author: { eq } }) },
  source: { valuesOf: ({ source }) => [source?.id], filterOf: (eq) => ({ source: { eq } }) },
  citedSource: {
    valuesOf: ({ sources }) => idsOf(sources),
    filterOf: (eq) => ({ sources: { some: { id: { eq } } } }),
  },
  language: { valuesOf: ({ language }) => [language], filterOf: (eq) => ({ language: { eq } }) },
  month: {
    valuesOf: ({ publishedAt }) => [monthOf(publishedAt)],
    filterOf: (_, bucket) => ({ publishedAt: during(bucket) }),
  },
};

const spoken = (node: PersonNode) => node.quotes({ first: 100 }).edges.map((edge) => edge.node);
const PERSONS: FacetSpecs<PersonNode, PersonFilter, ReturnType<Graph['persons']>['facets']> = {
  role: { valuesOf: ({ roles }) => roles.map(({ text }) => text), filterOf: (eq) => ({ role: { eq } }) },
  source: {
    valuesOf: (node) => spoken(node).flatMap(({ source }) => source?.id ?? []),
    filterOf: (eq) => ({ quotes: { some: { source: { eq } } } }),
  },
};

const SOURCES: FacetSpecs<SourceNode, SourceFilter, ReturnType<Graph['sources']>['facets']> = {
  kind: { valuesOf: ({ kind }) => [kind], filterOf: (eq) => ({ kind: { eq: eq as SourceNode['kind'] } }) },
  speaker: {
    valuesOf: (node) =>
      node.relayedQuotes({ first: 100 }).edges.flatMap(({ node: quote }) => quote.speaker?.id ?? []),
    filterOf: (eq) => ({ relayedQuotes: { some: { speaker: { eq } } } }),
  },
};

/** What every facet must tell of the items that meet the filter. */
function expectCounts<Node, Filter extends object, Facets extends object>(
  list: (query: PageRequest & { readonly filter: Filter }) => FacetedConnection<Node, Facets>,
  filter: Filter,
  specs: FacetSpecs<Node, Filter, Facets>,
): void {
  const nodes = allOf((page) => list({ ...page, filter }));
  const { facets } = list({ first: 1, filter });
  for (const [name, { valuesOf, filterOf }] of Object.entries(specs) as [
    keyof Facets,
    FacetSpec<Node, Filter>,
  ][]) {
    const facet = facets[name] as Facet<Bucket>;
    const values = nodes.map((node) => new Set(valuesOf(node).filter((value) => value != null)));
    const naive = new Map<string, number>();
    for (const value of values.flatMap((each) => [...each]))
      naive.set(value as string, (naive.get(value as string) ?? 0) + 1);
    const buckets = facet.buckets(100);
    expect(new Map(buckets.map(({ node, value, count }) => [node?.id ?? value, count]))).toEqual(naive);
    expect(facet.totalCount).toBe(naive.size);
    expect(facet.nullCount).toBe(values.filter(({ size }) => size === 0).length);
    expect(facet.buckets(2)).toEqual(buckets.slice(0, 2));
    for (const bucket of buckets) {
      const both = { and: [filter, filterOf(bucket.node?.id ?? bucket.value!, bucket)] } as unknown as Filter;
      expect(list({ first: 0, filter: both }).totalCount).toBe(bucket.count);
    }
  }
}

const quoteFilters = fc.constantFrom<QuoteFilter>(
  {},
  { kind: { in: ['DIRECT', 'MIXED'] } },
  { publishedAt: { gte: '2024-01-01T00:00:00Z' } },
  { speaker: { isNull: false }, confidence: { gt: 0 } },
);
const articleFilters = fc.constantFrom<ArticleFilter>(
  {},
  { quoteCount: { gt: 1 } },
  { title: { isNull: false } },
);
const speakerFilters = fc.constantFrom<PersonFilter & SourceFilter>(
  {},
  { quoteCount: { gt: 0 } },
  { name: { contains: 'o' } },
);

describe('facets count what a plain scan counts, and each bucket is a filter', () => {
  it('of quotes and articles', () => {
    fc.assert(
      fc.property(randomArticles, quoteFilters, articleFilters, (articles, ofQuotes, ofArticles) => {
        const graph = corpusAfterChanges(articles);
        expectCounts((query) => graph.quotes(query), ofQuotes, QUOTES);
        expectCounts((query) => graph.articles(query), ofArticles, ARTICLES);
      }),
      { numRuns: 40 },
    );
  });

  it('of people and sources', () => {
    fc.assert(
      fc.property(randomArticles, speakerFilters, (articles, filter) => {
        const graph = corpusOf(articles);
        expectCounts((query) => graph.persons(query), filter, PERSONS);
        expectCounts((query) => graph.sources(query), filter, SOURCES);
      }),
      { numRuns: 40 },
    );
  });

  it('of lists inside the graph, under their own filter', () => {
    fc.assert(
      fc.property(randomArticles, quoteFilters, (articles, filter) => {
        const graph = corpusOf(articles);
        for (const { node } of graph.persons({ first: 2 }).edges) {
          expectCounts((query) => node.quotes(query), filter, QUOTES);
          expectCounts((query) => node.articles(query), {}, ARTICLES);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('facets', () => {
  const articles = ['2024-01-31T23:30:00-01:00', '2024-03-05T00:00:00Z', '0099-12-31T12:00:00Z', null].map(
    (publishedAt, index) =>
      article({
        id: `a${index}`,
        publishedAt,
        quotes: [{ text: `Answer ${index}`, speaker: index === 0 ? 'Piet Jansen' : 'Maria Lopez' }],
        persons: [{ name: 'Maria Lopez', roles: [index === 0 ? 'mayor' : 'Mayor'] }],
      }),
  );

  it('give months in UTC, newest first, with their first instant and that of the next', () => {
    expect(corpusOf(articles).articles({}).facets.month.buckets(10)).toEqual([
      { value: '2024-03', start: '2024-03-01T00:00:00.000Z', end: '2024-04-01T00:00:00.000Z', count: 1 },
      { value: '2024-02', start: '2024-02-01T00:00:00.000Z', end: '2024-03-01T00:00:00.000Z', count: 1 },
      { value: '0099-12', start: '0099-12-01T00:00:00.000Z', end: '0100-01-01T00:00:00.000Z', count: 1 },
    ]);
  });

  it('take roles that differ in letter case for one', () => {
    const { role } = corpusOf(articles).persons({ filter: { name: { eq: 'maria lopez' } } }).facets;
    expect(role.buckets(10)).toEqual([{ value: 'mayor', count: 1 }]);
  });

  it('are counted anew when an article comes or goes', () => {
    const corpus = corpusOf(articles.slice(0, 2));
    const speakers = () =>
      corpus
        .quotes({})
        .facets.speaker.buckets(10)
        .map(({ node, count }) => [node.name, count]);
    expect(speakers().sort()).toEqual([
      ['Maria Lopez', 1],
      ['Piet Jansen', 1],
    ]);
    corpus.add(articles[2]!);
    expect(speakers()).toEqual([
      ['Maria Lopez', 2],
      ['Piet Jansen', 1],
    ]);
    corpus.remove('article_a0');
    expect(speakers()).toEqual([['Maria Lopez', 2]]);
  });

  it.each([-1, 101, 1.5])('refuse %d buckets', (first) => {
    expect(() => corpusOf(articles).quotes({}).facets.kind.buckets(first)).toThrow(
      expect.objectContaining({ code: 'BAD_PAGE_SIZE', argument: 'first' }),
    );
  });
});
