import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import type { SourceRecord } from '../../corpus/nodes/source-record.js';
import type { Connection, PageRequest } from '../../corpus/page.js';
import { Ordering } from '../../corpus/paging/ordering.js';
import { ascending, idKey } from '../../corpus/paging/sort-key.js';
import { earliestKeys } from '../earliest.js';
import { listed } from '../listed.js';
import { QuoteVariant } from './variant.js';

const earliestFirst = new Ordering<QuoteView>(
  'quotes',
  earliestKeys<QuoteView>((quote) => quote),
);
const earliestVariant = new Ordering<QuoteVariant>(
  'quoteVariants',
  earliestKeys<QuoteVariant>(({ quote }) => quote),
);

/** The same quote wherever it is printed: one quote, and every other that is a variant of it. */
export class QuoteCluster {
  readonly #members: readonly QuoteView[];

  /** @param members at least one, in any order */
  constructor(members: readonly QuoteView[]) {
    this.#members = earliestFirst.sorted(members);
  }

  get quoteCount(): number {
    return this.#members.length;
  }

  get articleCount(): number {
    return new Set(this.#members.map(({ article }) => article)).size;
  }

  /** The first that was published; one without a date only where none has one. */
  get earliest(): QuoteView {
    return this.#members[0]!;
  }

  /** All but the earliest. */
  variants(page: PageRequest): Connection<QuoteVariant> {
    const { earliest } = this;
    const others = this.#members.slice(1).map((quote) => new QuoteVariant(quote, earliest));
    return listed(others, earliestVariant, page);
  }

  /** The sources that published the articles, in the order in which they first carried the quote. */
  carriedBy(page: PageRequest): Connection<SourceRecord> {
    const first = new Map<SourceRecord, QuoteView>();
    for (const quote of this.#members)
      if (quote.article.source !== null && !first.has(quote.article.source))
        first.set(quote.article.source, quote);
    const ordering = new Ordering<SourceRecord>('carriers', [
      ...earliestKeys<SourceRecord>((source) => first.get(source)!),
      ascending(idKey('SOURCE', ({ id }) => id)),
    ]);
    return listed([...first.keys()], ordering, page);
  }
}
