import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/paragraph.js';
import { QUOTE_KINDS, type QuoteKind } from '../../model/quote.js';
import type { Conditions } from '../conditions/conditions.js';
import type { Facet, MonthBucket, NodeBucket, QuoteFacets, ValueBucket } from '../facets.js';
import { languageKey } from '../filters/language-key.js';
import type { Books } from '../lists/books.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import { PARAGRAPH, QUOTE, SEGMENT } from '../packed/layout.js';
import type { Column } from '../packed/table.js';
import { CountedOnce } from './kept-facets.js';
import { Matches } from './matches.js';
import { MonthCounts } from './month-facet.js';
import { OwnerCounts } from './owner-facet.js';
import { ValueCounts } from './value-facet.js';

/** Facets of the quotes that meet the conditions. Each is counted when read, over items that are found once. */
export class QuoteFacetCounts extends CountedOnce implements QuoteFacets {
  #matches: Matches | null = null;

  constructor(
    private readonly books: Books,
    private readonly conditions: Conditions,
  ) {
    super();
  }

  get speaker(): Facet<NodeBucket<Owner>> {
    return this.once('speaker', () => this.#byOwner<Owner>(QUOTE.speaker));
  }

  get source(): Facet<NodeBucket<SourceRecord>> {
    return this.once('source', () => this.#byOwner<SourceRecord>(QUOTE.source));
  }

  get kind(): Facet<ValueBucket<QuoteKind>> {
    return this.once('kind', () => {
      const counts = new ValueCounts<QuoteKind>();
      const visit = (_: ArticleRecord, kind: number, count: number) => counts.add(QUOTE_KINDS[kind]!, count);
      this.#found.eachValue(QUOTE.kind, () => QUOTE_KINDS.length, visit);
      return counts.facet();
    });
  }

  get method(): Facet<ValueBucket<string>> {
    return this.once('method', () => {
      const counts = new ValueCounts<string>();
      this.#found.eachValue(
        QUOTE.method,
        ({ facts }) => facts.stringCount,
        ({ facts }, method, count) => counts.add(facts.stringOf(method), count),
      );
      return counts.facet();
    });
  }

  get paragraphKind(): Facet<ValueBucket<ParagraphKind>> {
    return this.once('paragraphKind', () => {
      const found = new Int32Array(PARAGRAPH_KINDS.length);
      this.#found.eachRow(({ facts }, row) => {
        const paragraph = facts.at(SEGMENT.paragraph, facts.at(QUOTE.segments, row));
        found[facts.at(PARAGRAPH.kind, paragraph)]!++;
      });
      const counts = new ValueCounts<ParagraphKind>();
      for (const [kind, count] of found.entries()) if (count > 0) counts.add(PARAGRAPH_KINDS[kind]!, count);
      return counts.facet();
    });
  }

  get articleSource(): Facet<NodeBucket<SourceRecord>> {
    return this.once('articleSource', () => {
      const counts = new OwnerCounts<SourceRecord>(this.books.ordinals);
      this.#found.eachArticle(({ source }, count) => counts.addTimes(source, count));
      return counts.facet();
    });
  }

  get language(): Facet<ValueBucket<string>> {
    return this.once('language', () => {
      const counts = new ValueCounts<string>(languageKey);
      this.#found.eachArticle(({ language }, count) => counts.add(language, count));
      return counts.facet();
    });
  }

  get month(): Facet<MonthBucket> {
    return this.once('month', () => {
      const counts = new MonthCounts();
      this.#found.eachArticle(({ published }, count) => counts.add(published, count));
      return counts.facet();
    });
  }

  get #found(): Matches {
    this.#matches ??= new Matches(this.books.shelf, this.conditions, QUOTE);
    return this.#matches;
  }

  /** @param column of entities, all of them owned by such as `Each` */
  #byOwner<Each extends Owner>(column: Column): Facet<NodeBucket<Each>> {
    const counts = new OwnerCounts<Each>(this.books.ordinals);
    this.#found.eachValue(
      column,
      ({ owners }) => owners.length,
      ({ owners }, entity, count) => counts.addTimes((owners[entity] as Each | undefined) ?? null, count),
    );
    return counts.facet();
  }
}
