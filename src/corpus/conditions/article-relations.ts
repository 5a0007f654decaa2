import type { RowMask } from '../columns/row-mask.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleFilter, ListFilter } from '../filter.js';
import type { FilterPlace } from '../filters/filter-place.js';
import type { Test } from '../filters/test.js';
import { personsNamedIn } from '../lists/named-in.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import { PARAGRAPH, QUOTE } from '../packed/layout.js';
import type { Shape } from '../packed/table.js';
import { type ArticleTest, acceptsArticle, acceptsRow, type Conditions, isOpen } from './conditions.js';
import type { FilterCompiler } from './filter-compiler.js';
import { listConditions } from './list-condition.js';
import { groupsOf, isOpenToAll, type OwnerConditions, ownerTest } from './owner-conditions.js';
import { quotesMeeting } from './quotes-meeting.js';

type Parts = readonly Partial<Conditions>[];
type Read<Filter, Condition> = (filter: Filter, place: FilterPlace) => Condition;

/** What a filter asks of those whom an article names or credits, and of what it holds. */
export function articleRelations(filter: ArticleFilter, place: FilterPlace, compiler: FilterCompiler): Parts {
  const { ordinals } = compiler.books;
  const owners = <Filter>(
    name: 'authors' | 'persons' | 'sources',
    asked: ListFilter<Filter> | null | undefined,
    read: Read<Filter, OwnerConditions>,
    ownersOf: (article: ArticleRecord) => readonly Owner[],
  ): Parts => {
    const quantifiers = ofOwners((conditions) => ownerTest(ordinals, conditions), ownersOf);
    return listConditions(asked, place.at(name), read, quantifiers);
  };
  const { quotes, paragraphs } = filter;
  return [
    ...owners('authors', filter.authors, compiler.persons, ({ authors }) => authors),
    ...owners('persons', filter.persons, compiler.persons, personsNamedIn),
    ...owners('sources', filter.sources, compiler.sources, ({ sources }) => sources),
    ...listConditions(quotes, place.at('quotes'), compiler.quotes, ofQuotes(compiler.books.shelf)),
    ...listConditions(
      paragraphs,
      place.at('paragraphs'),
      compiler.paragraphs,
      ofRows(PARAGRAPH, hasParagraph),
    ),
  ];
}

const ofOwners = (
  testOf: (conditions: OwnerConditions) => Test<Owner>,
  ownersOf: (article: ArticleRecord) => readonly Owner[],
) => ({
  isOpen: isOpenToAll,
  some(conditions: OwnerConditions): Partial<Conditions> {
    const test = testOf(conditions);
    return { groups: groupsOf(conditions), articles: [(article) => ownersOf(article).some(test)] };
  },
  every(conditions: OwnerConditions): Partial<Conditions> {
    const test = testOf(conditions);
    return { articles: [(article) => ownersOf(article).every(test)] };
  },
  none(conditions: OwnerConditions): Partial<Conditions> {
    const test = testOf(conditions);
    return { articles: [(article) => !ownersOf(article).some(test)] };
  },
});

/** Whether an article has a row that meets conditions which the article as such meets. */
type Has = (conditions: Conditions) => ArticleTest;

const ofRows = (table: Shape, has: Has) => ({
  isOpen,
  some(conditions: Conditions): Partial<Conditions> {
    const { groups, dates, articles } = conditions;
    return { groups, dates, articles: [...articles, has(conditions)] };
  },
  every(conditions: Conditions): Partial<Conditions> {
    return { articles: [(article) => countRows(table, conditions, article) === article.facts.count(table)] };
  },
  none(conditions: Conditions): Partial<Conditions> {
    const hasOne = has(conditions);
    return { articles: [(article) => !(acceptsArticle(conditions, article) && hasOne(article))] };
  },
});

const hasParagraph: Has = (conditions) => (article) => hasRow(PARAGRAPH, conditions, article);

/** Whoever asks of more articles than this is answered from what columns tell of all. */
const MANY = 256;

const ofQuotes = (shelf: ArticleShelf) =>
  ofRows(QUOTE, (conditions) => {
    let asked = 0;
    let met: RowMask | null = null;
    return (article) => {
      if (++asked <= MANY) return hasRow(QUOTE, conditions, article);
      met ??= quotesMeeting(shelf, conditions);
      const { first, end } = shelf.columns.quotesOf(article.number);
      return met.hasBetween(first, end);
    };
  });

function hasRow(table: Shape, conditions: Conditions, article: ArticleRecord): boolean {
  const count = article.facts.count(table);
  for (let row = 0; row < count; row++) if (acceptsRow(conditions, article, row)) return true;
  return false;
}

function countRows(table: Shape, conditions: Conditions, article: ArticleRecord): number {
  if (!acceptsArticle(conditions, article)) return 0;
  const count = article.facts.count(table);
  let accepted = 0;
  for (let row = 0; row < count; row++) if (acceptsRow(conditions, article, row)) accepted++;
  return accepted;
}
