import type { Columns } from '../columns/columns.js';
import { AUTHOR, NAMED, SOURCE } from '../columns/entity-columns.js';
import { NOBODY } from '../columns/owner-number.js';
import type { Conditions } from '../conditions/conditions.js';
import type { ArticleFacets, Facet, MonthBucket, NodeBucket, ValueBucket } from '../facets.js';
import { languageKey } from '../filters/language-key.js';
import type { Books } from '../lists/books.js';
import type { Owner } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import { foundArticles } from './found-articles.js';
import { CountedOnce } from './kept-facets.js';
import { MonthCounts } from './month-facet.js';
import { ownerFacet } from './owner-facet.js';
import { ValueCounts } from './value-facet.js';

/** Facets of the articles that meet the conditions. Each is counted when read, over articles that are found once. */
export class ArticleFacetCounts extends CountedOnce implements ArticleFacets {
  #found: Int32Array | null = null;

  constructor(
    private readonly books: Books,
    private readonly conditions: Conditions,
  ) {
    super();
  }

  get person(): Facet<NodeBucket<PersonRecord>> {
    return this.once('person', () => this.#byOwners<PersonRecord>(NAMED | SOURCE, NAMED));
  }

  get author(): Facet<NodeBucket<PersonRecord>> {
    return this.once('author', () => this.#byOwners<PersonRecord>(AUTHOR | SOURCE, AUTHOR));
  }

  get source(): Facet<NodeBucket<SourceRecord>> {
    return this.once('source', () => {
      const { publisher, owners } = this.#columns;
      const counts = new Int32Array(owners + 1);
      for (const article of this.#articles) counts[publisher[article]!]!++;
      return ownerFacet<SourceRecord>(this.#columns, counts);
    });
  }

  get citedSource(): Facet<NodeBucket<SourceRecord>> {
    return this.once('citedSource', () => this.#byOwners<SourceRecord>(SOURCE, SOURCE));
  }

  get language(): Facet<ValueBucket<string>> {
    return this.once('language', () => {
      const { language, languages } = this.#columns;
      const counts = new Int32Array(languages.count);
      for (const article of this.#articles) counts[language[article]!]!++;
      return ValueCounts.of(counts, (number) => languages.at(number), languageKey).facet();
    });
  }

  get month(): Facet<MonthBucket> {
    return this.once('month', () => {
      const { published } = this.#columns;
      const counts = new MonthCounts();
      for (const article of this.#articles) counts.add(published[article]!, 1);
      return counts.facet();
    });
  }

  get #columns(): Columns {
    return this.books.shelf.columns;
  }

  get #articles(): Int32Array {
    this.#found ??= foundArticles(this.books.shelf, this.conditions);
    return this.#found;
  }

  /** Counts the owners of entities whose roles, among those of `mask`, are just `wanted`: each once an article. */
  #byOwners<Each extends Owner>(mask: number, wanted: number): Facet<NodeBucket<Each>> {
    const { entities, owners } = this.#columns;
    const { owner, roles } = entities;
    const counts = new Int32Array(owners + 1);
    const last = new Int32Array(owners + 1).fill(-1);
    for (const article of this.#articles) {
      const { first, end } = this.#columns.entitiesOf(article);
      let isAny = false;
      for (let row = first; row < end; row++) {
        if ((roles[row]! & mask) !== wanted) continue;
        isAny = true;
        const number = owner[row]!;
        if (last[number] === article) continue;
        last[number] = article;
        counts[number]!++;
      }
      if (!isAny) counts[NOBODY]!++;
    }
    return ownerFacet<Each>(this.#columns, counts);
  }
}
