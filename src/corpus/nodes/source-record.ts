import { SOURCE_KINDS, type SourceKind } from '../../model/entity.js';
import type { FacetedConnection, QuoteFacets } from '../facets.js';
import type { SourceNode } from '../graph.js';
import { listQuotes } from '../lists/quote-list.js';
import type { QuoteQuery } from '../query.js';
import type { ArticleRecord } from './article-record.js';
import type { QuoteCount } from './quote-count.js';
import type { QuoteView } from './quote-view.js';
import { SpeakerRecord } from './speaker-record.js';

const listedFirst = (a: SourceKind, b: SourceKind): number =>
  SOURCE_KINDS.indexOf(a) - SOURCE_KINDS.indexOf(b);

export class SourceRecord extends SpeakerRecord implements SourceNode {
  /** Key of the name that the id is made of; null for one without a name. Kept by the directory. */
  key: string | null = null;
  #kind: SourceKind | null = null;

  get __typename(): 'Source' {
    return 'Source';
  }

  /** What most articles take it for. Gathered when first asked for, and forgotten when an article comes or goes. */
  get kind(): SourceKind {
    this.#kind ??= this.tallies.kinds.ranked(listedFirst)[0] ?? 'UNNAMED';
    return this.#kind;
  }

  override enter(article: ArticleRecord, quotes: QuoteCount): void {
    super.enter(article, quotes);
    this.#kind = null;
  }

  override strike(article: ArticleRecord, quotes: QuoteCount): void {
    super.strike(article, quotes);
    this.#kind = null;
  }

  /** No stage knows the address of an outlet yet. */
  get url(): null {
    return null;
  }

  /** Known from corrections only: no stage links to Wikidata. */
  get wikidataId(): string | null {
    return this.books.sources.links.latest(this.id)?.wikidataId ?? null;
  }

  relayedQuotes(query: QuoteQuery): FacetedConnection<QuoteView, QuoteFacets> {
    return listQuotes(this.books, query, { relay: this });
  }

  protected override fitness(name: string): number {
    const { identity } = this.books;
    const keys = SOURCE_KINDS.map((sourceKind) =>
      identity.sourceKey({ kind: 'SOURCE', name, sourceKind, aliases: [] }),
    );
    return keys.includes(this.key) ? 1 : 0;
  }

  protected override get self(): SourceRecord {
    return this;
  }
}
