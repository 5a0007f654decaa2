import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FacetedConnection } from '../../src/corpus/facets.js';
import type { ArticleFilter } from '../../src/corpus/filter.js';
import { articleOrdering } from '../../src/corpus/lists/article-ordering.js';
import type { ArticleRecord } from '../../src/corpus/nodes/article-record.js';
import { QueryError } from '../../src/corpus/query-error.js';
import type { Article } from '../../src/model/article.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { untitledArticle } from '../../src/model/untitled-article.js';
import { allOf } from '../support/graph-listing.js';
import { articleMeets } from '../support/naive-filter.js';
import { randomArticles } from '../support/random-articles.js';
import { randomFilters } from '../support/random-filters.js';
import { deskOf, minute } from './support/desk-of.js';

/** Five articles go and come with other contents; the others stand, so that today knows everybody. */
const SLOTS = 5;

const history = fc.record({
  articles: randomArticles.filter(({ length }) => length > 8),
  steps: fc.array(
    fc.record({
      slot: fc.nat(SLOTS - 1),
      content: fc.nat(SLOTS - 1),
      isRemoved: fc.nat(4).map((die) => die === 0),
    }),
    { minLength: 8, maxLength: 14 },
  ),
  time: fc.nat(9),
});

type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

const idOf = (slot: number): string => `article_slot${slot}`;

const rawOf = (slot: number, content: number): RawArticle => ({
  ...untitledArticle('x', `${slot} ${content}`),
});

/** A desk at which the steps were taken, a minute each. */
async function deskAfter({ articles, steps }: History) {
  const articleOf = ({ location }: RawArticle): Article => {
    const [slot, content] = location.split(' ').map(Number);
    return { ...articles[content!]!, id: idOf(slot!), contentHash: `content ${content}` };
  };
  const { desk, corpus, clock } = deskOf({ keyOf: articleOf, analyse: async (raw) => articleOf(raw) });
  for (const [index, article] of articles.entries()) desk.stock(rawOf(index, index), article);
  for (const { slot, content, isRemoved } of steps) {
    clock.minutes++;
    if (isRemoved) await desk.remove(idOf(slot));
    else await desk.ingest(rawOf(slot, content));
  }
  return { desk, corpus };
}

/** The articles of the time one by one, newest first. */
async function stoodAt(asked: History) {
  const { desk, corpus } = await deskAfter(asked);
  const ids = [...asked.articles.map(({ id }) => id), ...Array.from({ length: SLOTS }, (_, at) => idOf(at))];
  const time = minute(asked.time);
  const stood = ids.flatMap((id) => desk.articleAsOf(id, time) ?? []);
  return { desk, corpus, time, stood: articleOrdering.sorted(stood) };
}

/** Filters that indexes of today answer. */
function indexedFilters(persons: readonly string[], sources: readonly string[]): fc.Arbitrary<ArticleFilter> {
  const among = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });
  const one = fc.oneof(
    among(sources).map((ids): ArticleFilter => ({ source: { in: ids } })),
    among(persons).map((ids): ArticleFilter => ({ author: { in: ids } })),
    among(persons).map((ids): ArticleFilter => ({ persons: { some: { id: { in: ids } } } })),
    among(persons).map((ids): ArticleFilter => ({ quotes: { some: { speaker: { in: ids } } } })),
    fc.constant<ArticleFilter>({ publishedAt: { gte: '2024-03-01T00:00:00Z', lt: '2025-01-01T00:00:00Z' } }),
  );
  return fc.oneof(
    one,
    fc.array(one, { minLength: 1, maxLength: 2 }).map((or) => ({ or })),
  );
}

const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

function expectList(
  list: FacetedConnection<ArticleRecord, { language: { buckets(first: number): unknown } }>,
  expected: readonly ArticleRecord[],
) {
  expect(list.totalCount).toBe(expected.length);
  const counts = new Map<string, number>();
  for (const { language } of expected) {
    const key = language.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const buckets = list.facets.language.buckets(10) as { value: string; count: number }[];
  expect(new Map(buckets.map(({ value, count }) => [value.toLowerCase(), count]))).toEqual(counts);
}

test('the list of a time holds what each article was then, in the order of lists, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (asked) => {
      const { desk, time, stood } = await stoodAt(asked);
      expect(idsOf(allOf((page) => desk.articlesAsOf(time, page), 3))).toEqual(idsOf(stood));
      const back = desk.articlesAsOf(time, { last: 3 });
      expect(idsOf(back.edges.map(({ node }) => node))).toEqual(idsOf(stood.slice(-3)));
      expectList(desk.articlesAsOf(time, {}), stood);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test.each([
  'any',
  'one that indexes answer',
])('a filter, %s, lets through what plain reading of these articles lets through', async (which) => {
  const known = { articles: ['article_none'], quotes: ['quote_none_1'] };
  await fc.assert(
    fc.asyncProperty(history, fc.gen(), async (asked, gen) => {
      const { desk, corpus, time, stood } = await stoodAt(asked);
      const persons = idsOf(allOf((page) => corpus.persons(page)));
      const sources = idsOf(allOf((page) => corpus.sources(page)));
      const filter =
        which === 'any'
          ? gen(() => randomFilters({ ...known, persons, sources }).articles)
          : gen(indexedFilters, persons, sources);
      const expected = stood.filter((article) => articleMeets(filter, article));
      try {
        const found = allOf((page) => desk.articlesAsOf(time, { ...page, filter }), 3);
        expect(idsOf(found)).toEqual(idsOf(expected));
        expectList(desk.articlesAsOf(time, { filter }), expected);
      } catch (error) {
        if (!(error instanceof QueryError)) throw error;
        expect(error.code).toBe('BAD_FILTER');
      }
    }),
    { numRuns: 80, endOnFailure: true },
  );
});
