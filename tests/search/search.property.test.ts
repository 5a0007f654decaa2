import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusSearch, type SearchConnection } from '../../src/search/search.js';
import { SEARCH_TYPES, type SearchRequest, type SearchType } from '../../src/search/search-request.js';
import { corpusOf } from '../support/corpus-of.js';
import { randomArticlesWithLoneNames } from '../support/random-articles.js';
import {
  type NaiveClause,
  type NaiveConditions,
  type NaiveQuery,
  NaiveSearch,
  typed,
} from './naive-search.js';

const word = fc.constantFrom(
  'bridge',
  'cafe',
  'is',
  'closed',
  'taxes',
  'elan',
  'okafor',
  'falk',
  'zoe',
  'coast',
  'somebody',
  'okafro',
  'nobodys',
);
const phrase = fc.constantFrom(
  ['the', 'bridge'],
  ['is', 'closed'],
  ['don', 't'],
  ['closed', 'is'],
  ['paul', 'okafor'],
  ['coast', 'herald'],
  ['taxes', 'taxes'],
);
const words = fc.oneof(
  word.map((each) => [each]),
  phrase,
);
const prefix = fc.constantFrom('ca', 'the', 'oka', 'zo', 'xy').map((each) => [each]);

const clause: fc.Arbitrary<NaiveClause> = fc.oneof(
  { weight: 4, arbitrary: words.map((each) => ({ words: each })) },
  { weight: 2, arbitrary: prefix.map((each) => ({ words: each, isPrefix: true })) },
  { weight: 1, arbitrary: words.map((each) => ({ field: 'title' as const, words: each })) },
  { weight: 1, arbitrary: words.map((each) => ({ field: 'speaker' as const, words: each })) },
  { weight: 1, arbitrary: words.map((each) => ({ field: 'source' as const, words: each })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('DIRECT', 'MIXED', 'BODY', 'HEADLINE', 'ORGANISATION')
      .map((kind) => ({ field: 'kind' as const, words: [kind] })),
  },
);

const query: fc.Arbitrary<NaiveQuery> = fc.record({
  choices: fc.array(fc.array(clause, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  excluded: fc.array(clause, { maxLength: 1 }),
});

interface Chosen {
  readonly types: readonly SearchType[];
  readonly language: string | undefined;
  /** Number of a person, and of a source, of the corpus. */
  readonly person: number | undefined;
  readonly outlet: number | undefined;
}

const chosen: fc.Arbitrary<Chosen> = fc.record({
  types: fc.oneof({ weight: 2, arbitrary: fc.constant(SEARCH_TYPES) }, fc.subarray([...SEARCH_TYPES])),
  language: fc.constantFrom(undefined, undefined, 'en', 'de'),
  person: fc.constantFrom(undefined, undefined, 1, 2),
  outlet: fc.constantFrom(undefined, undefined, 1, 2),
});

const requestOf = (
  asked: NaiveQuery,
  { types, language, speaker, source }: NaiveConditions,
): SearchRequest => ({
  query: typed(asked),
  types,
  filter: {
    language: language === undefined ? null : { in: [language] },
    speaker: speaker === undefined ? null : { eq: speaker },
    source: source === undefined ? null : { eq: source },
  },
});

/** All pages from the first on, each of `size`. */
function pagesOf(search: CorpusSearch, request: SearchRequest, size: number): SearchConnection[] {
  const pages = [search.search({ ...request, first: size })];
  while (pages.at(-1)!.pageInfo.hasNextPage)
    pages.push(search.search({ ...request, first: size, after: pages.at(-1)!.pageInfo.endCursor }));
  return pages;
}

const chosenIn = (corpus: Corpus, { types, language, person, outlet }: Chosen): NaiveConditions => ({
  types,
  language,
  speaker: person ? corpus.persons({}).edges[person - 1]?.node.id : undefined,
  source: outlet ? corpus.sources({}).edges[outlet - 1]?.node.id : undefined,
});

const setting = fc.record({
  articles: randomArticlesWithLoneNames,
  gone: fc.array(fc.nat(11), { maxLength: 4 }),
  late: fc.nat(4),
  query,
  chosen,
  size: fc.integer({ min: 1, max: 7 }),
});

test('finds what looking at every word finds, in the same order, whatever came and went', () => {
  fc.assert(
    fc.property(setting, ({ articles, gone, late, query: asked, chosen: some, size }) => {
      const corpus = corpusOf(articles.slice(0, late));
      const search = new CorpusSearch(corpus);
      for (const article of articles.slice(late)) corpus.add(article);
      for (const { id } of gone.flatMap((index) => articles[index] ?? [])) corpus.remove(id);
      const conditions = chosenIn(corpus, some);
      const expected = new NaiveSearch(corpus).search(asked, conditions);
      const request = requestOf(asked, conditions);
      const pages = pagesOf(search, request, size);
      const found = pages.flatMap(({ edges }) => edges.map(({ node, score }) => [node.id, score]));
      expect(found).toEqual(expected.map(({ id, score }) => [id, score]));
      for (const [index, { totalCount, pageInfo }] of pages.entries()) {
        expect(totalCount).toBe(expected.length);
        expect(pageInfo.hasPreviousPage).toBe(index > 0);
      }
      const last = search.search({ ...request, last: size });
      expect(last.edges.map(({ node }) => node.id)).toEqual(expected.slice(-size).map(({ id }) => id));
    }),
    { numRuns: 100 },
  );
});
