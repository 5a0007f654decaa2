import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { Connection, PageRequest } from '../../src/corpus/page.js';
import type { QuoteQuery } from '../../src/corpus/query.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from '../support/graph-listing.js';
import { randomArticles } from '../support/random-articles.js';

type List = (page: PageRequest) => Connection<{ readonly id: string }>;

const ids = ({ edges }: Connection<{ readonly id: string }>): string[] => edges.map(({ node }) => node.id);

/** Reads back from the end. */
function allBackward(list: List, size: number): string[] {
  let page = list({ last: size });
  const found = ids(page);
  while (page.pageInfo.hasPreviousPage) {
    page = list({ last: size, before: page.pageInfo.startCursor });
    found.unshift(...ids(page));
  }
  return found;
}

const listsOf = (graph: Corpus): List[] => [
  (page) => graph.articles(page),
  (page) => graph.articles({ ...page, orderBy: [{ field: 'TITLE', direction: 'DESC' }] }),
  (page) => graph.articles({ ...page, filter: { language: { in: ['en'] } } }),
  (page) => graph.quotes(page),
  (page) => graph.quotes({ ...page, orderBy: [{ field: 'CONFIDENCE' }] }),
  (page) => graph.quotes({ ...page, orderBy: [{ field: 'PUBLISHED_AT' }] }),
  (page) => graph.quotes({ ...page, filter: { kind: { in: ['MIXED'] } } }),
  (page) => graph.persons(page),
  (page) => graph.sources({ ...page, orderBy: [{ field: 'NAME' }] }),
];

interface CutRequest {
  readonly first: number | null;
  readonly last: number;
  /** Places of the items whose cursors are given; no cursor where there is no such item. */
  readonly after: number | null;
  readonly before: number | null;
}

/** Where a page of `length` items begins and ends. */
function cutByHand(length: number, { first, last, after, before }: CutRequest): [number, number] {
  const low = after === null || after >= length ? 0 : after + 1;
  const high = before === null || before >= length ? length : before;
  return first === null
    ? [Math.min(high, Math.max(low, high - last)), high]
    : [low, Math.max(low, Math.min(high, low + first))];
}

const sizes = fc.integer({ min: 1, max: 4 });

describe('paging', () => {
  it('visits every item once, forward and backward', () => {
    fc.assert(
      fc.property(randomArticles, sizes, (articles, size) => {
        for (const list of listsOf(corpusOf(articles))) {
          const whole = ids(list({ first: 100 }));
          expect(new Set(whole).size).toBe(whole.length);
          expect(allOf(list, size).map(({ id }) => id)).toEqual(whole);
          expect(allBackward(list, size)).toEqual(whole);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('cuts a page as an array of all items is cut, and knows what lies on either side', () => {
    const requests = fc.record({
      first: fc.option(fc.integer({ min: 0, max: 5 })),
      last: fc.integer({ min: 0, max: 5 }),
      after: fc.option(fc.nat({ max: 30 })),
      before: fc.option(fc.nat({ max: 30 })),
    });
    fc.assert(
      fc.property(randomArticles, requests, (articles, request) => {
        for (const list of listsOf(corpusOf(articles))) {
          const { edges } = list({ first: 100 });
          const { first, last, after, before } = request;
          const page = list({
            ...(first === null ? { last } : { first }),
            after: edges[after ?? -1]?.cursor ?? null,
            before: edges[before ?? -1]?.cursor ?? null,
          });
          const [start, end] = cutByHand(edges.length, request);
          const expected = edges.slice(start, end);
          expect(ids(page)).toEqual(expected.map(({ node }) => node.id));
          expect(page.pageInfo).toEqual({
            hasPreviousPage: start > 0,
            hasNextPage: end < edges.length,
            startCursor: expected[0]?.cursor ?? null,
            endCursor: expected.at(-1)?.cursor ?? null,
          });
          expect(page.totalCount).toBe(edges.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('visits once all that stays, while articles come and go between pages', () => {
    const visits = fc.record({
      articles: randomArticles,
      start: fc.nat({ max: 12 }),
      steps: fc.array(fc.nat({ max: 12 }), { maxLength: 12 }),
      size: sizes,
      list: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
    });
    fc.assert(
      fc.property(visits, ({ articles, start, steps, size, list: chosen }) => {
        const corpus = corpusOf(articles.slice(0, start));
        const list = listsOf(corpus)[chosen]!;
        const touched = new Set<string>();
        const pending = [...steps];
        const change = () => {
          const each = articles[pending.pop() ?? -1];
          if (each === undefined) return;
          touched.add(each.id.replace('article_', ''));
          if (!corpus.remove(each.id)) corpus.add(each);
        };
        const untouched = (id: string) => !touched.has(id.split('_')[1]!);
        const before = ids(list({ first: 100 }));
        const seen = allOf((page) => {
          const connection = list(page);
          change();
          return connection;
        }, size).map(({ id }) => id);
        expect(seen.filter(untouched)).toEqual(before.filter(untouched));
        expect(new Set(seen.filter(untouched)).size).toBe(seen.filter(untouched).length);
      }),
      { numRuns: 40 },
    );
  });

  it('gives 20 when no size is given', () => {
    const graph = corpusOf(Array.from({ length: 21 }, (_, index) => article({ id: `${index}` })));
    expect(graph.articles({})).toMatchObject({ totalCount: 21, pageInfo: { hasNextPage: true } });
    expect(graph.articles({}).edges).toHaveLength(20);
  });

  it('goes on from a cursor whose item is gone', () => {
    const graph = corpusOf(['a', 'b', 'c'].map((id) => article({ id, text: id })));
    const { endCursor } = graph.articles({ first: 2 }).pageInfo;
    graph.remove('article_b');
    const page = graph.articles({ after: endCursor });
    expect([ids(page), page.pageInfo.hasPreviousPage]).toEqual([['article_c'], true]);
  });

  it('pages through the mentions of a person and the people of an article', () => {
    const busy = article({
      text: 'Ines Falk met Amara Okafor. Then Amara Okafor left, and Zoë Marlow came.',
      persons: ['Ines Falk', 'Amara Okafor', 'Zoë Marlow'],
    });
    const graph = corpusOf([busy]);
    const okafor = graph.persons({ filter: { name: { contains: 'okafor' } } }).edges[0]!.node;
    expect(allOf((page) => okafor.mentions(page), 1).map(({ span }) => span.start)).toEqual([14, 33]);
    const named = allOf((page) => graph.article(busy.id)!.persons(page), 1).map(({ name }) => name);
    expect([named[0], named.length, new Set(named).size]).toEqual(['Amara Okafor', 3, 3]);
  });

  it('finds the same by walking in order and by selecting from an index', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      article({
        id: `${index}`,
        publishedAt: `2024-01-${String(1 + (index % 28)).padStart(2, '0')}T00:00:00Z`,
        quotes: [
          { text: `One of ${index}`, speaker: index % 30 === 0 ? 'Zoë Marlow' : 'Ines Falk' },
          { text: `Two of ${index}`, speaker: index % 2 === 0 ? 'Ines Falk' : 'Paul Okafor' },
        ],
      }),
    );
    const graph = corpusOf(many);
    for (const { node } of graph.persons({}).edges) {
      const all = allOf((page) => graph.quotes(page)).filter(({ speaker }) => speaker?.id === node.id);
      const asked: QuoteQuery = { filter: { speaker: { eq: node.id } } };
      expect(allOf((page) => graph.quotes({ ...asked, ...page }), 7).map(({ id }) => id)).toEqual(
        all.map(({ id }) => id),
      );
      expect(node.quotes({ first: 0 }).totalCount).toBe(all.length);
    }
  });
});
