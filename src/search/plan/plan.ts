import { createHash } from 'node:crypto';
import { weightOf } from '../index/closeness.js';
import { ArticleMatch, Choice } from '../matching/article-match.js';
import { KindTest, SourceTest, SpeakerTest } from '../matching/fact-tests.js';
import { TextTest } from '../matching/text-test.js';
import type { UnitTest } from '../matching/unit-test.js';
import type { Clause, SearchQuery, SoughtWord, TextClause } from '../query/search-query.js';
import type { SearchHit } from '../ranking/hit.js';
import type { TextSearch } from '../ranking/text-hits.js';
import { SEARCH_TYPES, type SearchRequest } from '../search-request.js';
import { type FilterConditions, filterConditions } from './conditions.js';
import { foundOwners } from './found-owners.js';
import type { Indexes } from './indexes.js';
import { namedOwners } from './named-owners.js';

/** A search made ready. */
export interface SearchPlan {
  /** The same for the same search. */
  readonly key: string;
  readonly owners: readonly SearchHit[];
  /** Null when no texts are asked for. */
  readonly texts: TextSearch | null;
}

const TYPE_OF_OWNER = { PERSON: 'Person', SOURCE: 'Source' } as const;

/** @throws QueryError when the filter is none */
export function planOf(query: SearchQuery, request: SearchRequest, indexes: Indexes): SearchPlan {
  const types = new Set(request.types ?? SEARCH_TYPES);
  const conditions = filterConditions(request.filter ?? {}, indexes);
  const ownerTypes = (['PERSON', 'SOURCE'] as const).filter((type) => types.has(type));
  return {
    key: keyOf(request),
    owners:
      ownerTypes.length === 0
        ? []
        : foundOwners(query, conditions, new Set(ownerTypes.map((type) => TYPE_OF_OWNER[type])), indexes),
    texts: types.size === ownerTypes.length ? null : textSearch(query, conditions, types, indexes),
  };
}

function keyOf({ query, types, filter }: SearchRequest): string {
  const asked = JSON.stringify([query, [...new Set(types)].sort(), types == null, filter ?? {}]);
  return createHash('sha256').update(asked).digest('base64url').slice(0, 8);
}

function textSearch(
  query: SearchQuery,
  conditions: FilterConditions,
  types: ReadonlySet<string>,
  indexes: Indexes,
): TextSearch {
  const choices = query.choices.map((choice) => choice.map((clause) => unitTest(clause, indexes)));
  const filters = filterTests(conditions, indexes).map((test) => [test]);
  const excluded = query.excluded.map((clause) => unitTest(clause, indexes));
  const accepts = conditions.article ?? (() => true);
  return {
    blocks: indexes.texts.blocks(),
    match: new ArticleMatch(
      [...choices, ...filters].sort(byCost).map((tests) => new Choice(tests)),
      excluded,
      accepts,
    ),
    scoring: choices.flat().filter((test) => test instanceof TextTest),
    articles: types.has('ARTICLE'),
    paragraphs: types.has('PARAGRAPH'),
    quotes: types.has('QUOTE'),
  };
}

/** What is read off columns comes before what words tell. */
const byCost = (one: readonly UnitTest[], other: readonly UnitTest[]): number => costOf(one) - costOf(other);

const costOf = (tests: readonly UnitTest[]): number =>
  tests.reduce((sum, test) => sum + (test instanceof TextTest ? test.length : 0), 0);

const filterTests = ({ speakers, sources }: FilterConditions, { corpus }: Indexes): UnitTest[] => [
  ...(speakers === null ? [] : [new SpeakerTest(speakers, corpus.columns)]),
  ...(sources === null ? [] : [new SourceTest(sources, corpus.columns)]),
];

function unitTest(clause: Clause, indexes: Indexes): UnitTest {
  switch (clause.type) {
    case 'TEXT':
      return textTest(clause, indexes);
    case 'SPEAKER':
      return new SpeakerTest(namedOwners(clause, indexes.names), indexes.corpus.columns);
    case 'SOURCE':
      return new SourceTest(namedOwners(clause, indexes.names), indexes.corpus.columns);
    case 'KIND':
      return new KindTest(clause.kind);
  }
}

function textTest({ words, inTitle }: TextClause, { texts }: Indexes): TextTest {
  const { dictionary, articles } = texts;
  const numbers = words.map((word) => numbersOf(word, dictionary));
  const holders = numbers.map((each) =>
    each.reduce((most, word) => Math.max(most, dictionary.holders(word)), 0),
  );
  const weight = holders.reduce((sum, count) => sum + weightOf(count, articles), 0);
  return new TextTest(numbers, weight, inTitle);
}

function numbersOf(
  { text, isPrefix }: SoughtWord,
  dictionary: Indexes['texts']['dictionary'],
): readonly number[] {
  if (isPrefix) return dictionary.startingWith(text);
  const word = dictionary.find(text);
  return word === null ? [] : [word];
}
