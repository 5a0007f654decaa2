import type { SourceKind } from '../../model/entity.js';
import type { Columns } from '../columns/columns.js';
import { acceptsOwner, type OwnerConditions } from '../conditions/owner-conditions.js';
import type { Facet, NodeBucket, PersonFacets, SourceFacets, ValueBucket } from '../facets.js';
import type { Books } from '../lists/books.js';
import type { Owner } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import { CountedOnce } from './kept-facets.js';
import { ownerFacet } from './owner-facet.js';
import { partnersOf } from './partners.js';
import { countRoles } from './role-counts.js';
import { ValueCounts } from './value-facet.js';

/** Facets of the people that meet the conditions, counted when read. */
export class PersonFacetCounts extends CountedOnce implements PersonFacets {
  constructor(
    private readonly books: Books,
    private readonly conditions: OwnerConditions,
  ) {
    super();
  }

  get role(): Facet<ValueBucket<string>> {
    return this.once('role', () => countRoles(this.books, this.#found).facet());
  }

  get source(): Facet<NodeBucket<SourceRecord>> {
    return this.once('source', () =>
      ownerFacet<SourceRecord>(this.#columns, partnersOf(this.#columns, this.#found, 'speaker', 'source')),
    );
  }

  get #columns(): Columns {
    return this.books.shelf.columns;
  }

  get #found(): readonly PersonRecord[] {
    return [...this.books.persons.all.values()].filter((person) => acceptsOwner(this.conditions, person));
  }
}

/** Facets of the sources that meet the conditions, counted when read. */
export class SourceFacetCounts extends CountedOnce implements SourceFacets {
  constructor(
    private readonly books: Books,
    private readonly conditions: OwnerConditions,
  ) {
    super();
  }

  get kind(): Facet<ValueBucket<SourceKind>> {
    return this.once('kind', () => {
      const counts = new ValueCounts<SourceKind>();
      for (const { kind } of this.#found) counts.add(kind);
      return counts.facet();
    });
  }

  get speaker(): Facet<NodeBucket<Owner>> {
    return this.once('speaker', () =>
      ownerFacet<Owner>(this.#columns, partnersOf(this.#columns, this.#found, 'source', 'speaker')),
    );
  }

  get #columns(): Columns {
    return this.books.shelf.columns;
  }

  get #found(): readonly SourceRecord[] {
    return [...this.books.sources.all.values()].filter((source) => acceptsOwner(this.conditions, source));
  }
}
