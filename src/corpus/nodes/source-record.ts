import { SOURCE_KINDS, type SourceKind } from '../../model/entity.js';
import type { FacetedConnection, QuoteFacets } from '../facets.js';
import type { SourceNode } from '../graph.js';
import { listQuotes } from '../lists/quote-list.js';
import type { QuoteQuery } from '../query.js';
import type { ArticleRecord } from './article-record.js';
import type { QuoteView } from './quote-view.js';
import { SpeakerRecord } from './speaker-record.js';
import { Tally } from './tally.js';

const listedFirst = (a: SourceKind, b: SourceKind): number =>
  SOURCE_KINDS.indexOf(a) - SOURCE_KINDS.indexOf(b);

export class SourceRecord extends SpeakerRecord implements SourceNode {
  #kind: SourceKind | null = null;

  get __typename(): 'Source' {
    return 'Source';
  }

  /** What most articles take it for. Gathered when first asked for, and forgotten when an article comes or goes. */
  get kind(): SourceKind {
    this.#kind ??= this.#gatherKind();
    return this.#kind;
  }

  override enter(article: ArticleRecord): void {
    super.enter(article);
    this.#kind = null;
  }

  override strike(article: ArticleRecord): void {
    super.strike(article);
    this.#kind = null;
  }

  /** No stage knows the address of an outlet yet. */
  get url(): null {
    return null;
  }

  get wikidataId(): null {
    return null;
  }

  relayedQuotes(query: QuoteQuery): FacetedConnection<QuoteView, QuoteFacets> {
    return listQuotes(this.books, query, { relay: this });
  }

  protected override isFullName(): boolean {
    return true;
  }

  protected override get self(): SourceRecord {
    return this;
  }

  #gatherKind(): SourceKind {
    const kinds = new Tally<SourceKind>();
    this.eachAppearance((article, row) => {
      const kind = article.sourceKind(row);
      if (kind !== null) kinds.add(kind);
    });
    return kinds.ranked(listedFirst)[0] ?? 'UNNAMED';
  }
}
