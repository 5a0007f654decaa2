import { takeStep } from '../deadline.js';
import { CountedFacet } from '../facets/counted-facet.js';
import { CountedOnce } from '../facets/kept-facets.js';
import { MonthCounts } from '../facets/month-facet.js';
import { ValueCounts } from '../facets/value-facet.js';
import type { ArticleFacets, Facet, MonthBucket, NodeBucket, ValueBucket } from '../facets.js';
import { languageKey } from '../filters/language-key.js';
import { personsNamedIn } from '../lists/named-in.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import type { SourceRecord } from '../nodes/source-record.js';

/** Facets of articles that stand on several shelves, whose columns know nothing of each other: articles are read one by one. */
export class PastArticleFacets extends CountedOnce implements ArticleFacets {
  #found: readonly ArticleRecord[] | null = null;

  /** @param find called when the first facet is read */
  constructor(private readonly find: () => readonly ArticleRecord[]) {
    super();
  }

  get person(): Facet<NodeBucket<PersonRecord>> {
    return this.once('person', () => this.#byOwners(personsNamedIn));
  }

  get author(): Facet<NodeBucket<PersonRecord>> {
    return this.once('author', () => this.#byOwners(({ authors }) => authors));
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
      for (const { language } of this.#articles()) counts.add(language);
      return counts.facet();
    });
  }

  get month(): Facet<MonthBucket> {
    return this.once('month', () => {
      const counts = new MonthCounts();
      for (const { published } of this.#articles()) counts.add(published ?? Number.NaN, 1);
      return counts.facet();
    });
  }

  *#articles(): Generator<ArticleRecord, undefined> {
    this.#found ??= this.find();
    for (const article of this.#found) {
      takeStep();
      yield article;
    }
  }

  #byOwners<Each extends Owner>(
    ownersOf: (article: ArticleRecord) => readonly Each[],
  ): Facet<NodeBucket<Each>> {
    const counts = new Map<Each, number>();
    let nulls = 0;
    for (const article of this.#articles()) {
      const owners = new Set(ownersOf(article));
      if (owners.size === 0) nulls++;
      for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return new CountedFacet<Each, NodeBucket<Each>>(
      counts,
      nulls,
      ([a, aCount], [b, bCount]) => bCount - aCount || (a.id < b.id ? -1 : 1),
      (node, count) => ({ node, count }),
    );
  }
}
