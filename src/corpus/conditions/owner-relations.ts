import type { ArticleFilter, ListFilter, QuoteFilter } from '../filter.js';
import type { FilterPlace } from '../filters/filter-place.js';
import type { Test } from '../filters/test.js';
import type { Books } from '../lists/books.js';
import type { Owner } from '../nodes/article-record.js';
import { eachAccepted } from './candidates.js';
import { allOf, type Conditions, isOpen, noneOf } from './conditions.js';
import type { FilterCompiler } from './filter-compiler.js';
import { listConditions } from './list-condition.js';
import { OwnerMarks } from './owner-marks.js';
import type { OwnerColumn } from './owner-row-test.js';
import { quotesMeeting } from './quotes-meeting.js';

type Mark = (books: Books, conditions: Conditions) => OwnerMarks;

/** What a filter asks of the quotes whose `column` names somebody. */
export const quoteRelation = (
  filter: ListFilter<QuoteFilter> | null | undefined,
  place: FilterPlace,
  compiler: FilterCompiler,
  column: OwnerColumn,
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
  (column: OwnerColumn): Mark =>
  ({ shelf, ordinals }, conditions) => {
    const marks = new OwnerMarks(ordinals);
    const { columns } = shelf;
    const numbers = columns.quotes[column];
    quotesMeeting(shelf, conditions).each((row) => {
      const owner = columns.owner(numbers[row]!);
      if (owner !== null) marks.add(owner);
    });
    return marks;
  };

const markPresent: Mark = ({ shelf, ordinals }, conditions) => {
  const marks = new OwnerMarks(ordinals);
  eachAccepted(shelf, conditions, ({ owners }) => {
    for (const owner of owners) marks.add(owner);
  });
  return marks;
};
