import type { ArticleFilter, ListFilter, QuoteFilter } from '../filter.js';
import type { FilterPlace } from '../filters/filter-place.js';
import type { Test } from '../filters/test.js';
import type { Books } from '../lists/books.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import { QUOTE } from '../packed/layout.js';
import type { Column } from '../packed/table.js';
import { eachAccepted } from './candidates.js';
import { allOf, type Conditions, isOpen, noneOf } from './conditions.js';
import type { FilterCompiler } from './filter-compiler.js';
import { listConditions } from './list-condition.js';
import { OwnerMarks } from './owner-marks.js';

type Mark = (books: Books, conditions: Conditions) => OwnerMarks;

/** What a filter asks of the quotes whose `column` names somebody. */
export const quoteRelation = (
  filter: ListFilter<QuoteFilter> | null | undefined,
  place: FilterPlace,
  compiler: FilterCompiler,
  column: Column,
): Test<Owner>[] => listConditions(filter, place, compiler.quotes, relatedBy(markQuoted(column), compiler));

/** What a filter asks of the articles in which somebody appears. */
export const articleRelation = (
  filter: ListFilter<ArticleFilter> | null | undefined,
  place: FilterPlace,
  compiler: FilterCompiler,
): Test<Owner>[] => listConditions(filter, place, compiler.articles, relatedBy(markPresent, compiler));

/** One pass over all that meets the conditions finds everybody, when the first is asked about. */
const relatedBy = (mark: Mark, { books }: FilterCompiler) => {
  const someTest = (conditions: Conditions): Test<Owner> => {
    let marks: OwnerMarks | null = null;
    return (owner) => {
      marks ??= mark(books, conditions);
      return marks.has(owner);
    };
  };
  const none = (conditions: Conditions): Test<Owner> => {
    const some = someTest(conditions);
    return (owner) => !some(owner);
  };
  const every = (conditions: Conditions): Test<Owner> => none(allOf([noneOf(conditions)]));
  return { isOpen, some: someTest, none, every };
};

const markQuoted =
  (column: Column): Mark =>
  ({ shelf, ordinals }, conditions) => {
    const marks = new OwnerMarks(ordinals);
    const rows = ({ facts }: ArticleRecord) => facts.count(QUOTE);
    eachAccepted(shelf, conditions, rows, ({ owners, facts }, row) => {
      const owner = owners[facts.at(column, row)];
      if (owner !== undefined) marks.add(owner);
    });
    return marks;
  };

const markPresent: Mark = ({ shelf, ordinals }, conditions) => {
  const marks = new OwnerMarks(ordinals);
  eachAccepted(
    shelf,
    conditions,
    () => 1,
    ({ owners }) => {
      for (const owner of owners) marks.add(owner);
    },
  );
  return marks;
};
