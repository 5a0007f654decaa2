import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/paragraph.js';
import { QUOTE_KINDS, type QuoteKind } from '../../model/quote.js';
import type { Columns } from '../columns/columns.js';
import type { Numbers } from '../columns/growing-column.js';
import type { Conditions } from '../conditions/conditions.js';
import type { Facet, MonthBucket, NodeBucket, QuoteFacets, ValueBucket } from '../facets.js';
import { languageKey } from '../filters/language-key.js';
import type { Books } from '../lists/books.js';
import type { Owner } from '../nodes/article-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import { FoundQuotes } from './found-quotes.js';
import { CountedOnce } from './kept-facets.js';
import { MonthCounts } from './month-facet.js';
import { ownerFacet } from './owner-facet.js';
import { ValueCounts } from './value-facet.js';

/** Facets of the quotes that meet the conditions. Each is counted when read, over quotes that are found once. */
export class QuoteFacetCounts extends CountedOnce implements QuoteFacets {
  #found: FoundQuotes | null = null;

  constructor(
    private readonly books: Books,
    private readonly conditions: Conditions,
  ) {
    super();
  }

  get speaker(): Facet<NodeBucket<Owner>> {
    return this.once('speaker', () => this.#byOwner<Owner>(this.#columns.quotes.speaker));
  }

  get source(): Facet<NodeBucket<SourceRecord>> {
    return this.once('source', () => this.#byOwner<SourceRecord>(this.#columns.quotes.source));
  }

  get kind(): Facet<ValueBucket<QuoteKind>> {
    return this.once('kind', () =>
      this.#byValue(this.#columns.quotes.kind, QUOTE_KINDS.length, (number) => QUOTE_KINDS[number]!),
    );
  }

  get method(): Facet<ValueBucket<string>> {
    return this.once('method', () => {
      const { method, methods } = this.#columns.quotes;
      return this.#byValue(method, methods.count, (number) => methods.at(number));
    });
  }

  get paragraphKind(): Facet<ValueBucket<ParagraphKind>> {
    return this.once('paragraphKind', () => {
      const { paragraphKind } = this.#columns.quotes;
      return this.#byValue(paragraphKind, PARAGRAPH_KINDS.length, (number) => PARAGRAPH_KINDS[number]!);
    });
  }

  get articleSource(): Facet<NodeBucket<SourceRecord>> {
    return this.once('articleSource', () => {
      const { publisher, owners } = this.#columns;
      const counts = new Int32Array(owners + 1);
      this.#quotes.eachArticle((article, count) => {
        counts[publisher[article]!]! += count;
      });
      return ownerFacet<SourceRecord>(this.#columns, counts);
    });
  }

  get language(): Facet<ValueBucket<string>> {
    return this.once('language', () => {
      const { language, languages } = this.#columns;
      const counts = new Int32Array(languages.count);
      this.#quotes.eachArticle((article, count) => {
        counts[language[article]!]! += count;
      });
      return ValueCounts.of(counts, (number) => languages.at(number), languageKey).facet();
    });
  }

  get month(): Facet<MonthBucket> {
    return this.once('month', () => {
      const { published } = this.#columns;
      const counts = new MonthCounts();
      this.#quotes.eachArticle((article, count) => counts.add(published[article]!, count));
      return counts.facet();
    });
  }

  get #columns(): Columns {
    return this.books.shelf.columns;
  }

  get #quotes(): FoundQuotes {
    this.#found ??= new FoundQuotes(this.books.shelf, this.conditions);
    return this.#found;
  }

  #byOwner<Each extends Owner>(column: Int32Array): Facet<NodeBucket<Each>> {
    return ownerFacet<Each>(this.#columns, this.#quotes.tally(column, this.#columns.owners + 1));
  }

  #byValue<Value extends string>(
    column: Numbers,
    count: number,
    read: (number: number) => Value,
  ): Facet<ValueBucket<Value>> {
    return ValueCounts.of(this.#quotes.tally(column, count), read).facet();
  }
}
