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
import { Matches } from './matches.js';
import { MonthCounts } from './month-facet.js';
import { OwnerCounts } from './owner-facet.js';
import { ValueCounts } from './value-facet.js';

/** Facets of the quotes that meet the conditions. Each is counted when read, over items that are found once. */
export class QuoteFacetCounts implements QuoteFacets {
  #matches: Matches | null = null;

  constructor(
    private readonly books: Books,
    private readonly conditions: Conditions,
  ) {}

  get speaker(): Facet<NodeBucket<Owner>> {
    return this.#byOwner(QUOTE.speaker).facet();
  }

  get source(): Facet<NodeBucket<SourceRecord>> {
    return (this.#byOwner(QUOTE.source) as OwnerCounts<SourceRecord>).facet();
  }

  get kind(): Facet<ValueBucket<QuoteKind>> {
    return this.#byValue(({ facts }, row) => QUOTE_KINDS[facts.at(QUOTE.kind, row)]!);
  }

  get method(): Facet<ValueBucket<string>> {
    return this.#byValue(({ facts }, row) => facts.string(QUOTE.method, row));
  }

  get paragraphKind(): Facet<ValueBucket<ParagraphKind>> {
    return this.#byValue(({ facts }, row) => {
      const paragraph = facts.at(SEGMENT.paragraph, facts.at(QUOTE.segments, row));
      return PARAGRAPH_KINDS[facts.at(PARAGRAPH.kind, paragraph)]!;
    });
  }

  get articleSource(): Facet<NodeBucket<SourceRecord>> {
    const counts = new OwnerCounts<SourceRecord>(this.books.ordinals);
    this.#found.eachArticle(({ source }, count) => counts.addTimes(source, count));
    return counts.facet();
  }

  get language(): Facet<ValueBucket<string>> {
    const counts = new ValueCounts<string>(languageKey);
    this.#found.eachArticle(({ language }, count) => counts.add(language, count));
    return counts.facet();
  }

  get month(): Facet<MonthBucket> {
    const counts = new MonthCounts();
    this.#found.eachArticle(({ published }, count) => counts.add(published, count));
    return counts.facet();
  }

  get #found(): Matches {
    this.#matches ??= new Matches(this.books.shelf, this.conditions, ({ facts }) => facts.count(QUOTE));
    return this.#matches;
  }

  #byOwner(column: Column): OwnerCounts<Owner> {
    const counts = new OwnerCounts<Owner>(this.books.ordinals);
    this.#found.eachRow(({ owners, facts }, row) => counts.add(owners[facts.at(column, row)] ?? null));
    return counts;
  }

  #byValue<Value extends string>(read: (article: ArticleRecord, row: number) => Value) {
    const counts = new ValueCounts<Value>();
    this.#found.eachRow((article, row) => counts.add(read(article, row)));
    return counts.facet();
  }
}
