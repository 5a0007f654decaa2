import { FilterCompiler } from '../conditions/filter-compiler.js';
import { acceptsOwner, isOpenToAll, type OwnerConditions } from '../conditions/owner-conditions.js';
import { takeStep } from '../deadline.js';
import { PersonFacetCounts, SourceFacetCounts } from '../facets/speaker-facets.js';
import { WithFacets } from '../facets/with-facets.js';
import type { FacetedConnection, PersonFacets, SourceFacets } from '../facets.js';
import { FilterPlace } from '../filters/filter-place.js';
import type { Owner } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import type { Ordering } from '../paging/ordering.js';
import { type List, paginate } from '../paging/paginate.js';
import { SelectedSequence } from '../paging/selected-sequence.js';
import type { PersonQuery, SourceQuery } from '../query.js';
import type { Books } from './books.js';
import { personOrdering, sourceOrdering } from './speaker-ordering.js';

export function listPersons(books: Books, query: PersonQuery): FacetedConnection<PersonRecord, PersonFacets> {
  const ordering = personOrdering(query.orderBy);
  const conditions = new FilterCompiler(books).persons(query.filter ?? {}, FilterPlace.outermost('filter'));
  const page = paginate(listOf(books.persons.all, conditions, ordering), query);
  const count = () => new PersonFacetCounts(books, conditions);
  return new WithFacets(page, () =>
    isOpenToAll(conditions) ? books.facets.persons.of(books.shelf.version, count) : count(),
  );
}

export function listSources(books: Books, query: SourceQuery): FacetedConnection<SourceRecord, SourceFacets> {
  const ordering = sourceOrdering(query.orderBy);
  const conditions = new FilterCompiler(books).sources(query.filter ?? {}, FilterPlace.outermost('filter'));
  const page = paginate(listOf(books.sources.all, conditions, ordering), query);
  const count = () => new SourceFacetCounts(books, conditions);
  return new WithFacets(page, () =>
    isOpenToAll(conditions) ? books.facets.sources.of(books.shelf.version, count) : count(),
  );
}

interface Records<Item> {
  readonly size: number;
  values(): Iterable<Item>;
}

function listOf<Item extends Owner>(
  records: Records<Item>,
  conditions: OwnerConditions,
  ordering: Ordering<Item>,
): List<Item> {
  const items = () => acceptedOf(records, conditions);
  return {
    ordering,
    sequence: new SelectedSequence<Item>(items, ordering),
    count: () => (isOpenToAll(conditions) ? records.size : countOf(items())),
  };
}

function* acceptedOf<Item extends Owner>(
  records: Records<Item>,
  conditions: OwnerConditions,
): Generator<Item, undefined> {
  for (const item of records.values()) {
    takeStep();
    if (acceptsOwner(conditions, item)) yield item;
  }
}

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count++;
  return count;
}
