import type { Conditions } from '../conditions/conditions.js';
import type { ArticleFacets, Facet, MonthBucket, NodeBucket, ValueBucket } from '../facets.js';
import { languageKey } from '../filters/language-key.js';
import type { Books } from '../lists/books.js';
import { personsNamedIn } from '../lists/named-in.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import { CountedOnce } from './kept-facets.js';
import { Matches } from './matches.js';
import { MonthCounts } from './month-facet.js';
import { OwnerCounts } from './owner-facet.js';
import { ValueCounts } from './value-facet.js';

/** Facets of the articles that meet the conditions. Each is counted when read, over articles that are found once. */
export class ArticleFacetCounts extends CountedOnce implements ArticleFacets {
  #matches: Matches | null = null;

  constructor(
    private readonly books: Books,
    private readonly conditions: Conditions,
  ) {
    super();
  }

  get person(): Facet<NodeBucket<PersonRecord>> {
    return this.once('person', () => this.#byOwners(personsNamedIn));
  }

  get author(): Facet<NodeBucket<PersonRecord>> {
    return this.once('author', () =>
      this.#byOwners(({ authors }) => (authors.length > 1 ? [...new Set(authors)] : authors)),
    );
  }

  get source(): Facet<NodeBucket<SourceRecord>> {
    return this.once('source', () => this.#byOwners(({ source }) => (source === null ? [] : [source])));
  }

  get citedSource(): Facet<NodeBucket<SourceRecord>> {
    return this.once('citedSource', () => this.#byOwners(({ sources }) => sources));
  }

  get language(): Facet<ValueBucket<string>> {
    return this.once('language', () => {
      const counts = new ValueCounts<string>(languageKey);
      this.#found.eachArticle(({ language }) => counts.add(language));
      return counts.facet();
    });
  }

  get month(): Facet<MonthBucket> {
    return this.once('month', () => {
      const counts = new MonthCounts();
      this.#found.eachArticle(({ published }) => counts.add(published, 1));
      return counts.facet();
    });
  }

  get #found(): Matches {
    this.#matches ??= new Matches(this.books.shelf, this.conditions, null);
    return this.#matches;
  }

  #byOwners<Each extends Owner>(ownersOf: (article: ArticleRecord) => readonly Each[]) {
    const counts = new OwnerCounts<Each>(this.books.ordinals);
    this.#found.eachArticle((article) => counts.addEach(ownersOf(article)));
    return counts.facet();
  }
}
