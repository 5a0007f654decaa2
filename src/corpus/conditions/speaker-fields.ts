import type { PersonFilter } from '../filter.js';
import { choiceTest } from '../filters/choice.js';
import { chosen } from '../filters/chosen-ids.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { refuseNullTest } from '../filters/null-test.js';
import { numberTest } from '../filters/number-range.js';
import { on, type Test } from '../filters/test.js';
import { someTextTest } from '../filters/text-condition.js';
import { findOwner } from '../lists/books.js';
import type { Owner } from '../nodes/article-record.js';
import type { FilterCompiler } from './filter-compiler.js';
import type { OwnerConditions } from './owner-conditions.js';
import { articleRelation, quoteRelation } from './owner-relations.js';

type SharedFilter = Pick<
  PersonFilter,
  'id' | 'name' | 'wikidataId' | 'quoteCount' | 'articleCount' | 'quotes' | 'articles'
>;

/** What filters ask of people and sources alike. */
export function speakerFields(
  filter: SharedFilter,
  place: FilterPlace,
  compiler: FilterCompiler,
): (OwnerConditions | Test<Owner> | null)[] {
  const at = (name: keyof SharedFilter) => place.at(name);
  return [
    ids(filter, at('id'), compiler),
    on(numberTest(filter.quoteCount, at('quoteCount'), 1), ({ quoteCount }) => quoteCount),
    on(numberTest(filter.articleCount, at('articleCount'), 1), ({ articleCount }) => articleCount),
    on(choiceTest(filter.wikidataId, at('wikidataId')), ({ wikidataId }) => wikidataId),
    ...quoteRelation(filter.quotes, at('quotes'), compiler, 'speaker'),
    ...articleRelation(filter.articles, at('articles'), compiler),
    nameTest(filter, at('name')),
  ];
}

function ids({ id }: SharedFilter, place: FilterPlace, { books }: FilterCompiler): OwnerConditions | null {
  refuseNullTest(id, place);
  const choice = chosen(id, place, (each) => findOwner(books, each));
  if (choice === null) return null;
  const { among, except } = choice;
  return { among, tests: except.size === 0 ? [] : [(owner) => !except.has(owner)] };
}

/** Met by any form of the name. */
export function nameTest({ name }: Pick<SharedFilter, 'name'>, place: FilterPlace): Test<Owner> | null {
  refuseNullTest(name, place);
  return on(someTextTest(name, place), ({ forms }: Owner) => forms);
}

export function ownerConditions(parts: readonly (OwnerConditions | Test<Owner> | null)[]): OwnerConditions {
  const given = parts.filter((part) => part !== null);
  const tests = given.flatMap((part) => (typeof part === 'function' ? [part] : part.tests));
  const among = given.find((part) => typeof part !== 'function')?.among ?? null;
  return { among, tests };
}
