import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteNode } from '../../src/corpus/graph.js';
import type { QuoteFilter } from '../../src/corpus/query.js';
import { Proof } from '../../src/proof/proof.js';
import { GROUPINGS, type Grouping } from '../../src/proof/shares/group.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from '../support/graph-listing.js';
import { randomArticles } from '../support/random-articles.js';

const corpus = corpusOf([
  article({
    id: 'one',
    publishedAt: '2024-03-31T23:30:00-05:00',
    source: 'Northwire',
    sources: [{ name: 'harbour board', kind: 'GOVERNMENT' }],
    quotes: [
      { text: 'We will build it', speaker: 'Maria Lopez' },
      { text: 'We will not pay for it, ever', speaker: 'harbour board' },
      { text: 'Fine', speaker: null, via: 'Courier' },
    ],
  }),
  article({
    id: 'two',
    publishedAt: '2025-01-02T00:00:00Z',
    source: 'Courier',
    quotes: [{ text: 'It stands', speaker: 'Maria Lopez' }],
  }),
]);
const proof = new Proof(corpus);

const rows = async (by: Grouping, filter?: QuoteFilter) => {
  const shares = await proof.shares({ by, filter: filter ?? null });
  return shares
    .groups({})
    .edges.map(({ node: { name, quoteCount, wordCount } }) => [name, quoteCount, wordCount]);
};

describe('who gets quoted', () => {
  it('is counted by speaker, kind of speaker, publisher, relay and time', async () => {
    expect(await rows('SPEAKER')).toEqual([
      ['Maria Lopez', 2, 6],
      ['harbour board', 1, 7],
      [null, 1, 1],
    ]);
    expect(await rows('SPEAKER_KIND')).toEqual([
      ['PERSON', 2, 6],
      ['GOVERNMENT', 1, 7],
      [null, 1, 1],
    ]);
    expect(await rows('PUBLISHER')).toEqual([
      ['Northwire', 3, 12],
      ['Courier', 1, 2],
    ]);
    expect(await rows('RELAY')).toEqual([
      [null, 3, 13],
      ['Courier', 1, 1],
    ]);
    expect(await rows('YEAR')).toEqual([
      ['2024', 3, 12],
      ['2025', 1, 2],
    ]);
    expect(await rows('MONTH')).toEqual([
      ['2024-03', 3, 12],
      ['2025-01', 1, 2],
    ]);
  });

  it('is shared out beside a baseline, by default that of all quotes', async () => {
    const year = { publishedAt: { gte: '2025-01-01T00:00:00Z' } };
    const shares = await proof.shares({ by: 'SPEAKER', filter: year });
    expect([
      shares.quoteCount,
      shares.wordCount,
      shares.baselineQuoteCount,
      shares.baselineWordCount,
    ]).toEqual([1, 2, 4, 14]);
    const [lopez] = shares.groups({}).edges.map(({ node }) => node);
    expect([lopez?.quoteShare, lopez?.wordShare, lopez?.baselineQuoteShare, lopez?.timesBaseline]).toEqual([
      1, 1, 0.5, 2,
    ]);
    expect(lopez?.baselineWordShare).toBeCloseTo(6 / 14);
    expect(lopez?.speaker?.name).toBe('Maria Lopez');
    const against = await proof.shares({ by: 'PUBLISHER', filter: {}, baseline: year });
    const [northwire] = against.groups({}).edges.map(({ node }) => node);
    expect([northwire?.source?.name, northwire?.baselineQuoteShare, northwire?.timesBaseline]).toEqual([
      'Northwire',
      0,
      null,
    ]);
  });

  it('is nobody under a filter that nothing passes', async () => {
    const shares = await proof.shares({ by: 'SPEAKER', filter: { article: { eq: 'article_none' } } });
    expect([shares.quoteCount, shares.groups({}).totalCount]).toEqual([0, 0]);
  });

  it('is counted anew when an article comes or goes', async () => {
    const changing = corpusOf([article({ id: 'a', quotes: [{ text: 'One two', speaker: 'Ines Falk' }] })]);
    const own = new Proof(changing);
    const count = async () => (await own.shares({ by: 'SPEAKER' })).wordCount;
    expect(await count()).toBe(2);
    changing.add(article({ id: 'b', quotes: [{ text: 'Three', speaker: 'Ines Falk' }] }));
    expect(await count()).toBe(3);
    changing.add(article({ id: 'b', quotes: [{ text: 'Three and four', speaker: 'Ines Falk' }] }));
    expect(await count()).toBe(5);
    changing.remove('article_a');
    expect(await count()).toBe(3);
  });
});

const filters: fc.Arbitrary<QuoteFilter> = fc.record(
  {
    kind: fc.constantFrom({ in: ['DIRECT' as const] }, null),
    publishedAt: fc.constantFrom(null, { gte: '2024-03-01T00:00:00Z' }),
    text: fc.constantFrom(null, { contains: 'the bridge' }),
  },
  { requiredKeys: [] },
);

const KEYS: Record<Grouping, (quote: QuoteNode) => string | null> = {
  SPEAKER: ({ speaker }) => speaker?.id ?? null,
  SPEAKER_KIND: ({ speaker }) => speaker && (speaker.__typename === 'Person' ? 'PERSON' : speaker.kind),
  PUBLISHER: ({ article: { source } }) => source?.id ?? null,
  RELAY: ({ source }) => source?.id ?? null,
  YEAR: ({ article: { publishedAt } }) => publishedAt?.slice(0, 4) ?? null,
  MONTH: ({ article: { publishedAt } }) => publishedAt?.slice(0, 7) ?? null,
};

it('counts and shares are those of the listed quotes', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomArticles,
      filters,
      filters,
      fc.constantFrom(...GROUPINGS),
      async (articles, filter, baseline, by) => {
        const random = corpusOf(articles);
        const shares = await new Proof(random).shares({ by, filter, baseline });
        const keyOf = KEYS[by];
        const wordCount = (text: string) => text.split(/[\s-]+/).filter((word) => /\w/.test(word)).length;
        const quotes = allOf((page) => random.quotes({ ...page, filter }));
        const base = allOf((page) => random.quotes({ ...page, filter: baseline }));
        expect([shares.quoteCount, shares.baselineQuoteCount]).toEqual([quotes.length, base.length]);
        const groups = allOf((page) => shares.groups(page), 3);
        expect(groups.reduce((sum, each) => sum + each.quoteCount, 0)).toBe(quotes.length);
        expect(new Set(groups.map(({ key }) => key))).toEqual(new Set(quotes.map(keyOf)));
        for (const group of groups) {
          const own = quotes.filter((quote) => keyOf(quote) === group.key);
          const inBase = base.filter((quote) => keyOf(quote) === group.key);
          expect(group.quoteCount).toBe(own.length);
          expect(group.wordCount).toBe(own.reduce((sum, { text }) => sum + wordCount(text), 0));
          expect(group.quoteShare).toBeCloseTo(own.length / quotes.length);
          expect(group.baselineQuoteShare).toBeCloseTo(base.length === 0 ? 0 : inBase.length / base.length);
        }
      },
    ),
    { numRuns: 150 },
  );
});
