import { describe, expect, it } from 'vitest';
import type { QuoteFilter } from '../../src/corpus/filter.js';
import type { QuoteNode } from '../../src/corpus/graph.js';
import type { Order, QuoteOrderField } from '../../src/corpus/query.js';
import { type ArticleSpec, article } from '../support/article-builder.js';
import { corpusAfterChanges } from '../support/corpus-after-changes.js';
import { allOf } from '../support/graph-listing.js';
import { articleMeets, quoteMeets } from '../support/naive-filter.js';

const SAYINGS = [
  'the bridge stays shut',
  'Café owners don’t pay',
  'taxes rise',
  'we shall see what the winter brings',
];
const SPEAKERS = ['Amara Okafor', 'Paul Falk', 'Zoë Marlow', null];

/** Of what few hold: enough articles that lists go about it another way than for a dozen. */
function spec(index: number): ArticleSpec {
  const isRare = index % 331 === 17;
  return {
    id: `m${index}`,
    language: index % 7 === 0 ? 'de' : 'en',
    publishedAt: index % 11 === 0 ? null : `2024-0${1 + (index % 9)}-01T00:00:00Z`,
    source: index % 2 === 0 ? 'Coast Herald' : 'Northern News',
    quotes: [0, 1].map((each) => ({
      text:
        isRare && each === 1
          ? ['an unheard-of', 'Zébra crossing']
          : `${SAYINGS[(index + each) % 4]} in ${index}`,
      speaker: isRare ? 'Ines Rare' : (SPEAKERS[(index * 3 + each) % 4] ?? null),
      via: 'Northern News',
      kind: isRare ? 'MIXED' : 'DIRECT',
      confidence: isRare ? 0.31 : ((index * 37) % 50) / 100 + 0.5,
    })),
  };
}

const graph = corpusAfterChanges(Array.from({ length: 700 }, (_, index) => article(spec(index))));
const quotes = allOf((page) => graph.quotes(page));
const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

const FILTERS: readonly (readonly [string, QuoteFilter])[] = [
  ['a phrase over two segments', { text: { contains: 'unheard-of zebra' } }],
  ['a phrase that few hold', { text: { contains: 'PAY in 17' } }],
  ['a phrase that many hold', { text: { contains: 'cafe' } }],
  ['a phrase too short to be told by its runs', { text: { contains: 'é' } }],
  ['a phrase that none holds', { text: { contains: 'elephant' } }],
  ['a beginning and an end', { text: { startsWith: 'taxes', endsWith: '12' } }],
  ['one of some texts', { text: { in: ['taxes rise in 2', 'TAXES RISE in 6', 'nothing'] } }],
  ['no such phrase', { not: { text: { contains: 'a' } } }],
  ['not a phrase that most hold', { not: { text: { startsWith: 'cafe owners' } } }],
  ['not one of two phrases', { not: { text: { contains: "don't pay", endsWith: '9' } } }],
  ['neither kind nor phrase', { not: { kind: { eq: 'DIRECT' }, text: { contains: 'taxes rise' } } }],
  ['a phrase not in its article', { articleMatches: { not: { text: { contains: 'zebra crossing' } } } }],
  ['a phrase in its article', { articleMatches: { text: { contains: 'ZEBRA crossing' } } }],
  ['a kind that few are of', { kind: { eq: 'MIXED' } }],
  ['a confidence that few have', { confidence: { lt: 0.4 } }],
  ['a range of lengths', { length: { gte: 36, lt: 45 } }],
  ['a method', { method: { notIn: ['nothing'] }, confidence: { gte: 0.97 } }],
  ['nobody', { speaker: { isNull: true }, confidence: { gt: 0.9 } }],
  ['a speaker by name', { speakerMatches: { name: { contains: 'rare' } } }],
  ['either of two', { or: [{ confidence: { lt: 0.4 } }, { text: { contains: 'rise in 12' } }] }],
  ['neither', { not: { or: [{ kind: { eq: 'DIRECT' } }, { confidence: { gt: 0.4 } }] } }],
  [
    'dates',
    { publishedAt: { gte: '2024-03-01T00:00:00Z', lt: '2024-05-01T00:00:00Z' }, kind: { eq: 'MIXED' } },
  ],
  ['no date', { publishedAt: { isNull: true }, length: { lt: 20 } }],
  ['its article', { articleMatches: { language: { eq: 'de' } }, confidence: { gt: 0.95 } }],
  ['other quotes of its article', { articleMatches: { quotes: { some: { kind: { eq: 'MIXED' } } } } }],
  ['no such quotes in its article', { articleMatches: { quotes: { none: { confidence: { gt: 0.6 } } } } }],
  ['its paragraph', { paragraphMatches: { kind: { eq: 'BODY' }, text: { contains: 'in 699' } } }],
  ['the kind of its paragraph', { paragraphMatches: { kind: { notIn: ['BODY'] } } }],
];

describe('of many quotes, a list gives what a plain scan gives', () => {
  it.each(FILTERS)('under a filter on %s', (_, filter) => {
    const expected = idsOf(quotes.filter((quote) => quoteMeets(filter, quote)));
    expect(idsOf(allOf((page) => graph.quotes({ ...page, filter })))).toEqual(expected);
    expect(graph.quotes({ first: 0, filter }).totalCount).toBe(expected.length);
    const last = graph.quotes({ last: 7, filter });
    expect(idsOf(last.edges.map(({ node }) => node))).toEqual(expected.slice(-7));
    expect(last.pageInfo.hasPreviousPage).toBe(expected.length > 7);
    const { kind } = graph.quotes({ first: 0, filter }).facets;
    const counted = kind.buckets(9).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(expected.length);
  });

  it.each(FILTERS)('and so do articles with quotes of %s', (_, some) => {
    const filter = { quotes: { some } };
    const expected = allOf((page) => graph.articles(page)).filter((each) => articleMeets(filter, each));
    expect(idsOf(allOf((page) => graph.articles({ ...page, filter })))).toEqual(idsOf(expected));
  });
});

const keyOf: Partial<Record<QuoteOrderField, (quote: QuoteNode) => number | string | null>> = {
  CONFIDENCE: ({ attribution }) => attribution.confidence,
  LENGTH: ({ text }) => text.length,
  SPEAKER: ({ speaker }) => speaker?.name ?? null,
  SOURCE: ({ source }) => source?.name ?? null,
};

const compareValues = (one: number | string, other: number | string): number =>
  typeof one === 'number' ? one - Number(other) : one.localeCompare(String(other), 'en');

describe('of many quotes, an order that columns begin is that of sorting them all', () => {
  const orders = (['CONFIDENCE', 'LENGTH', 'SPEAKER', 'SOURCE'] as const).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
  );
  const sorted = (given: readonly QuoteNode[], { field, direction }: Order<QuoteOrderField>) => {
    const sign = direction === 'DESC' ? -1 : 1;
    return given.toSorted((a, b) => {
      const [one, other] = [keyOf[field]!(a), keyOf[field]!(b)];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return sign * compareValues(one, other);
    });
  };

  it.each(orders)('by $field, $direction', (order) => {
    const filter: QuoteFilter = { kind: { eq: 'DIRECT' } };
    for (const asked of [null, filter]) {
      const given = asked === null ? quotes : quotes.filter((quote) => quoteMeets(asked, quote));
      const expected = idsOf(sorted(given, order));
      const list = { orderBy: [order], filter: asked };
      expect(idsOf(allOf((page) => graph.quotes({ ...list, ...page }), 90))).toEqual(expected);
      const end = graph.quotes({ ...list, last: 30 });
      const before = graph.quotes({ ...list, last: 40, before: end.pageInfo.startCursor ?? '' });
      const read = [...before.edges, ...end.edges].map(({ node }) => node);
      expect(idsOf(read)).toEqual(expected.slice(-70));
      expect(before.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    }
  });
});
