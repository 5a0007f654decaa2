import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CorpusSearch } from '../../src/search/search.js';
import { SEARCH_TYPES, type SearchRequest } from '../../src/search/search-request.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { type NaiveClause, type NaiveQuery, NaiveSearch, typed } from './naive-search.js';

/** A number from 0 to `below` (exclusive) that looks like chance. */
const drawn = (seed: number, below: number): number => (Math.imul(seed + 1, 2654435761) >>> 7) % below;

/** `tide` is everywhere, `quay` in every second text, `lamp` in some, `reef` in a few articles. */
function line(seed: number): string {
  const words = ['tide'];
  if (drawn(seed, 2) === 0) words.push('quay');
  if (drawn(seed, 3) === 0) words.push('tide');
  if (drawn(seed, 40) === 0) words.push('lamp', 'quay');
  if (drawn(seed, 900) === 0) words.push('reef');
  return drawn(seed, 5) === 0 ? words.toReversed().join(' ') : words.join(' ');
}

/** 1 to 5 quotes, 2 to 6 paragraphs; every fifth quote has two segments. */
const harbour = (number: number) => {
  const quotes = Array.from({ length: 1 + (number % 5) }, (_, index) => {
    const seed = number * 8 + index;
    return {
      text: seed % 5 === 0 ? [line(seed), line(seed + 1)] : line(seed),
      speaker: ['Ines Falk', 'Paul Okafor', 'Zoe Marlow'][drawn(seed, 3)]!,
      via: drawn(seed, 4) === 0 ? 'Northern News' : 'Coast Herald',
    };
  });
  return article({
    id: `n${number}`,
    title: number % 4 === 0 ? `Lamp ${line(number)}` : null,
    language: number % 3 === 0 ? 'de' : 'en',
    publishedAt: number % 7 === 0 ? null : `2024-03-${10 + (number % 9)}T00:00:00Z`,
    source: number % 2 === 0 ? 'Coast Herald' : 'Northern News',
    quotes,
  });
};

/** Two blocks and the newest articles: all there; some gone from each; one block dissolved. */
const STATES = [() => false, (number: number) => number % 7 === 3, (number: number) => number < 200].map(
  (isGone) => {
    const articles = Array.from({ length: 600 }, (_, number) => harbour(number));
    const corpus = corpusOf(articles);
    const search = new CorpusSearch(corpus);
    for (const [number, { id }] of articles.entries()) if (isGone(number)) corpus.remove(id);
    return { search, naive: new NaiveSearch(corpus) };
  },
);

const words = fc.constantFrom(
  ['tide'],
  ['quay'],
  ['lamp'],
  ['reef'],
  ['falk'],
  ['tide', 'quay'],
  ['quay', 'tide'],
  ['lamp', 'quay'],
  ['tide', 'quay', 'tide'],
  ['tide', 'reef'],
);
const clause: fc.Arbitrary<NaiveClause> = fc.oneof(
  { weight: 6, arbitrary: words.map((each) => ({ words: each })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('ti', 're', 'la').map((each) => ({ words: [each], isPrefix: true })),
  },
  { weight: 1, arbitrary: words.map((each) => ({ field: 'title' as const, words: each })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('falk', 'okafor')
      .map((each) => ({ field: 'speaker' as const, words: [each] })),
  },
  { weight: 1, arbitrary: fc.constant({ field: 'source' as const, words: ['northern'] }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('DIRECT', 'BODY').map((kind) => ({ field: 'kind' as const, words: [kind] })),
  },
);
const query: fc.Arbitrary<NaiveQuery> = fc.record({
  choices: fc.array(fc.array(clause, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  excluded: fc.array(clause, { maxLength: 1 }),
});

const setting = fc.record({
  state: fc.constantFrom(...STATES),
  asked: query,
  types: fc.constantFrom(
    SEARCH_TYPES,
    ['PARAGRAPH'] as const,
    ['QUOTE'] as const,
    ['ARTICLE', 'QUOTE'] as const,
  ),
  language: fc.constantFrom(undefined, undefined, 'de'),
  size: fc.integer({ min: 1, max: 30 }),
});

test('finds in several blocks what looking at every word finds, page by page, forwards and back', () => {
  fc.assert(
    fc.property(setting, ({ state: { search, naive }, asked, types, language, size }) => {
      const expected = naive.search(asked, { types, language }).map(({ id, score }) => [id, score]);
      const request: SearchRequest = {
        query: typed(asked),
        types,
        filter: language === undefined ? null : { language: { eq: language } },
      };
      const page = (part: Partial<SearchRequest>) => {
        const { edges, pageInfo, totalCount } = search.search({ ...request, ...part });
        expect(totalCount).toBe(expected.length);
        return { found: edges.map(({ node, score }) => [node.id, score]), ...pageInfo };
      };
      const first = page({ first: size });
      expect(first.found).toEqual(expected.slice(0, size));
      expect(page({ last: size }).found).toEqual(expected.slice(-size));
      if (!first.hasNextPage) return;
      const second = page({ first: size, after: first.endCursor });
      expect(second.found).toEqual(expected.slice(size, 2 * size));
      expect(page({ last: size, before: second.startCursor }).found).toEqual(first.found);
    }),
    { numRuns: 50 },
  );
});
