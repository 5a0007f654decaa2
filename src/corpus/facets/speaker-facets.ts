import type { SourceKind } from '../../model/entity.js';
import { acceptsOwner, type OwnerConditions } from '../conditions/owner-conditions.js';
import type { Facet, NodeBucket, PersonFacets, SourceFacets, ValueBucket } from '../facets.js';
import { foldText } from '../filters/fold.js';
import type { Books } from '../lists/books.js';
import type { Owner } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import { roleTextsOf } from '../nodes/role.js';
import type { SourceRecord } from '../nodes/source-record.js';
import { QUOTE } from '../packed/layout.js';
import { partnersOf } from './partners.js';
import { ValueCounts } from './value-facet.js';

/** Facets of the people that meet the conditions, counted when read. */
export class PersonFacetCounts implements PersonFacets {
  constructor(
    private readonly books: Books,
    private readonly conditions: OwnerConditions,
  ) {}

  get role(): Facet<ValueBucket<string>> {
    const counts = new ValueCounts<string>(foldText);
    for (const person of this.#found) {
      const roles = new Map(roleTextsOf(person).map((role) => [foldText(role), role]));
      if (roles.size === 0) counts.add(null);
      for (const role of roles.values()) counts.add(role);
    }
    return counts.facet();
  }

  get source(): Facet<NodeBucket<SourceRecord>> {
    return partnersOf<SourceRecord>(this.books, this.#found, QUOTE.speaker, QUOTE.source).facet();
  }

  get #found(): readonly PersonRecord[] {
    return [...this.books.persons.all.values()].filter((person) => acceptsOwner(this.conditions, person));
  }
}

/** Facets of the sources that meet the conditions, counted when read. */
export class SourceFacetCounts implements SourceFacets {
  constructor(
    private readonly books: Books,
    private readonly conditions: OwnerConditions,
  ) {}

  get kind(): Facet<ValueBucket<SourceKind>> {
    const counts = new ValueCounts<SourceKind>();
    for (const { kind } of this.#found) counts.add(kind);
    return counts.facet();
  }

  get speaker(): Facet<NodeBucket<Owner>> {
    return partnersOf<Owner>(this.books, this.#found, QUOTE.source, QUOTE.speaker).facet();
  }

  get #found(): readonly SourceRecord[] {
    return [...this.books.sources.all.values()].filter((source) => acceptsOwner(this.conditions, source));
  }
}
