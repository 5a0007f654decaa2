import { createHash } from 'node:crypto';
import { weightOf } from '../index/closeness.js';
import type { Dictionary } from '../index/dictionary.js';
import { BlockMatch } from '../matching/block-match.js';
import { Choice } from '../matching/choice.js';
import { KindTest, SourceTest, SpeakerTest } from '../matching/fact-tests.js';
import { PhraseOccurrences } from '../matching/phrase-occurrences.js';
import { TextTest } from '../matching/text-test.js';
import { TitleTest } from '../matching/title-test.js';
import type { ScoringTest, UnitTest } from '../matching/unit-test.js';
import { WordOccurrences } from '../matching/word-occurrences.js';
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
  const choices = query.choices.map((choice) => choice.map((clause) => costedTest(clause, indexes)));
  const filters = filterTests(conditions, indexes).map((test) => [{ test, cost: 0 }]);
  const wanted = {
    articles: types.has('ARTICLE'),
    paragraphs: types.has('PARAGRAPH'),
    quotes: types.has('QUOTE'),
  };
  const all = [...choices, ...filters].sort((one, other) => costOf(one) - costOf(other));
  return {
    blocks: indexes.texts.blocks(),
    match: new BlockMatch(
      wanted,
      all.map((choice) => new Choice(choice.map(({ test }) => test))),
      query.excluded.map((clause) => unitTest(clause, indexes)),
      conditions.article,
    ),
    scoring: choices
      .flat()
      .map(({ test }) => test)
      .filter(isScoring),
  };
}

/** What is read off columns comes before words, words before phrases, and of each those that few articles hold. */
interface CostedTest {
  readonly test: UnitTest;
  /** From the number of words on, to less than the next: 1.25 for a word that a quarter of the articles hold. */
  readonly cost: number;
}

const costedTest = (clause: Clause, indexes: Indexes): CostedTest => ({
  test: unitTest(clause, indexes),
  cost: clause.type === 'TEXT' ? clause.words.length + shareHolding(clause, indexes) : 0,
});

/** Of all articles, those that may hold the clause: from 0 to 1 (exclusive). */
function shareHolding({ words }: TextClause, { texts }: Indexes): number {
  const holders = words.map((word) => holdersOf(numbersOf(word, texts.dictionary), texts.dictionary));
  return Math.min(...holders) / (texts.articles + 1);
}

const costOf = (choice: readonly CostedTest[]): number => choice.reduce((sum, { cost }) => sum + cost, 0);

const isScoring = (test: UnitTest): test is ScoringTest =>
  test instanceof TextTest || test instanceof TitleTest;

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
      return new KindTest(clause.kind, indexes.corpus.columns);
  }
}

function textTest({ words, inTitle }: TextClause, { texts }: Indexes): ScoringTest {
  const { dictionary, articles } = texts;
  const numbers = words.map((word) => numbersOf(word, dictionary));
  const weight = numbers.reduce((sum, each) => sum + weightOf(holdersOf(each, dictionary), articles), 0);
  const [first] = numbers;
  const occurrences = words.length === 1 ? new WordOccurrences(first!) : new PhraseOccurrences(numbers);
  return inTitle ? new TitleTest(occurrences, weight) : new TextTest(occurrences, weight);
}

/** Articles that hold the commonest of the words. */
const holdersOf = (words: readonly number[], dictionary: Dictionary): number =>
  words.reduce((most, word) => Math.max(most, dictionary.holders(word)), 0);

function numbersOf({ text, isPrefix }: SoughtWord, dictionary: Dictionary): readonly number[] {
  if (isPrefix) return dictionary.startingWith(text);
  const word = dictionary.find(text);
  return word === null ? [] : [word];
}
