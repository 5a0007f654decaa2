import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVariant, Wording } from '../../src/proof/clusters/relation.js';
import { Proof } from '../../src/proof/proof.js';
import { type ArticleSpec, article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from '../support/graph-listing.js';

const LONG = 'We will build the bridge, and we will build it before winter comes';
const specs: readonly ArticleSpec[] = [
  {
    id: 'wire',
    publishedAt: '2026-03-01T10:00:00Z',
    source: 'Northwire',
    quotes: [{ text: LONG, speaker: 'Maria Lopez' }],
  },
  {
    id: 'copy',
    publishedAt: '2026-03-01T12:00:00Z',
    source: 'Harbour Post',
    quotes: [{ text: LONG, speaker: 'Maria Lopez' }],
  },
  {
    id: 'marks',
    publishedAt: '2026-03-02T10:00:00Z',
    source: 'Harbour Post',
    quotes: [
      {
        text: 'we will build the bridge – and we will build it before Winter comes!',
        speaker: 'Maria Lopez',
      },
    ],
  },
  {
    id: 'short',
    publishedAt: '2026-03-03T10:00:00Z',
    source: 'Courier',
    quotes: [{ text: 'build it before winter comes', speaker: null }],
  },
  {
    id: 'altered',
    publishedAt: '2026-03-04T10:00:00Z',
    quotes: [
      {
        text: 'We will build the bridge, and we shall finish it before winter comes',
        speaker: 'Piet Jansen',
      },
    ],
  },
  { id: 'longer', publishedAt: null, quotes: [{ text: `Yes. ${LONG}, my friends`, speaker: 'Maria Lopez' }] },
  {
    id: 'other',
    publishedAt: '2026-02-01T10:00:00Z',
    quotes: [
      { text: 'We will sell the ferry before summer ends', speaker: 'Maria Lopez' },
      { text: 'It is good', speaker: 'Maria Lopez' },
    ],
  },
  {
    id: 'again',
    quotes: [
      { text: 'It is good', speaker: 'Maria Lopez' },
      { text: 'It is, good', speaker: 'Piet Jansen' },
    ],
  },
];

async function clusterIn(of: readonly ArticleSpec[], text: string) {
  const corpus = corpusOf(of.map((spec) => article(spec)));
  const quote = allOf((page) => corpus.quotes(page)).find((each) => each.text === text)!;
  return new Proof(corpus).cluster(quote);
}

describe('the cluster of a quote', () => {
  it('holds its variants in all articles, the earliest first, and what each is of the earliest', async () => {
    const cluster = await clusterIn(specs, LONG);
    expect([cluster.quoteCount, cluster.articleCount]).toEqual([6, 6]);
    expect(cluster.earliest.article.id).toBe('article_wire');
    expect(
      allOf((page) => cluster.variants(page), 2).map(({ kind, quote }) => [kind, quote.article.id]),
    ).toEqual([
      ['IDENTICAL', 'article_copy'],
      ['REPUNCTUATED', 'article_marks'],
      ['SHORTENED', 'article_short'],
      ['ALTERED', 'article_altered'],
      ['EXTENDED', 'article_longer'],
    ]);
  });

  it('names the sources that carried it, in the order in which they did', async () => {
    const { edges, totalCount } = (await clusterIn(specs, LONG)).carriedBy({ first: 2 });
    expect([edges.map(({ node }) => node.name), totalCount]).toEqual([['Northwire', 'Harbour Post'], 3]);
  });

  it('tells the differences from the earliest', async () => {
    const cluster = await clusterIn(specs, LONG);
    const altered = cluster
      .variants({})
      .edges.map(({ node }) => node)
      .find(({ kind }) => kind === 'ALTERED')!;
    const text = { given: altered.quote.text, found: cluster.earliest.text };
    expect(
      altered.differences.map(({ kind, givenSpan, foundSpan }) => [
        kind,
        givenSpan && text.given.slice(givenSpan.start, givenSpan.end),
        foundSpan && text.found.slice(foundSpan.start, foundSpan.end),
      ]),
    ).toEqual([
      ['EQUAL', 'We will build the bridge, and we', 'We will build the bridge, and we'],
      ['DELETED', null, 'will build'],
      ['INSERTED', 'shall finish', null],
      ['EQUAL', 'it before winter comes', 'it before winter comes'],
    ]);
  });

  it('takes few words for the same quote from the same speaker only', async () => {
    const cluster = await clusterIn(specs, 'It is good');
    expect(cluster.variants({}).edges.map(({ node }) => node.quote.article.id)).toEqual(['article_again']);
  });

  it('is the quote alone where nothing is like it', async () => {
    const cluster = await clusterIn(specs, 'We will sell the ferry before summer ends');
    expect([cluster.quoteCount, cluster.variants({}).totalCount, cluster.carriedBy({}).totalCount]).toEqual([
      1, 0, 0,
    ]);
  });
});

const WORDS = ['we', 'will', 'Build', 'the', 'bridge,', 'before', 'winter', 'comes', 'again'];
const randomSpecs = fc.array(
  fc.record({
    publishedAt: fc.constantFrom(null, '2024-01-01T00:00:00Z', '2025-06-01T00:00:00Z'),
    source: fc.constantFrom('Northwire', 'Courier'),
    quotes: fc.array(
      fc.record({
        text: fc
          .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
          .map((words) => words.join(' ')),
        speaker: fc.constantFrom(null, 'Ines Falk', 'Paul Okafor'),
      }),
      { maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('clusters of any articles', () => {
  const listing = async (of: readonly ArticleSpec[]) => {
    const corpus = corpusOf(of.map((spec) => article(spec)));
    const proof = new Proof(corpus);
    const clusters = [];
    for (const quote of allOf((page) => corpus.quotes(page))) {
      const cluster = await proof.cluster(quote);
      clusters.push({
        of: quote.id,
        earliest: cluster.earliest.id,
        variants: allOf((page) => cluster.variants(page)).map(({ quote: { id }, kind, similarity }) => [
          id,
          kind,
          similarity,
        ]),
        carriedBy: allOf((page) => cluster.carriedBy(page)).map(({ name }) => name),
      });
    }
    return clusters;
  };
  const named = (of: readonly ArticleSpec[]) => of.map((spec, index) => ({ ...spec, id: `n${index}` }));

  it('do not hang on the order in which the articles came', async () => {
    await fc.assert(
      fc.asyncProperty(randomSpecs, async (random) => {
        const given = named(random);
        expect(await listing(given)).toEqual(await listing([...given].reverse()));
      }),
      { numRuns: 60 },
    );
  });

  it('hold every variant that a comparison with all quotes finds, and either way round', async () => {
    await fc.assert(
      fc.asyncProperty(randomSpecs, async (random) => {
        const corpus = corpusOf(named(random).map((spec) => article(spec)));
        const proof = new Proof(corpus);
        const all = allOf((page) => corpus.quotes(page)).map((quote) => new Wording(corpus.quote(quote.id)!));
        for (const own of all) {
          const expected = all.filter((other) => other === own || isVariant(own, other));
          for (const other of all) expect(isVariant(own, other)).toBe(isVariant(other, own));
          const cluster = await proof.cluster(own.quote);
          const ids = [
            cluster.earliest,
            ...allOf((page) => cluster.variants(page)).map(({ quote }) => quote),
          ].map(({ id }) => id);
          expect(ids.sort()).toEqual(expected.map(({ quote }) => quote.id).sort());
        }
      }),
      { numRuns: 60 },
    );
  });
});
