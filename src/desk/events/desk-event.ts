/** An article came in, came again with another content, or was taken out. */
export interface ArticleIngested {
  readonly kind: 'ARTICLE_INGESTED';
  readonly articleId: string;
  readonly outcome: 'ADDED' | 'REVISED' | 'REMOVED';
}

/** A quote that was not there before. */
export interface QuoteFound {
  readonly kind: 'QUOTE_FOUND';
  readonly articleId: string;
  readonly quoteId: string;
}

/** An editor set right what the analysis found, or took a correction back. */
export interface CorrectionMade {
  readonly kind: 'CORRECTION_MADE';
  readonly correctionId: string;
}

/** What happens at the desk. Events name things by id: who reads them asks the graph for the rest. */
export type DeskEvent = ArticleIngested | QuoteFound | CorrectionMade;

/** An event and its place in the order of all. */
export interface PlacedEvent {
  /** Opaque; events behind it can be asked for again while the log keeps them. */
  readonly cursor: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly event: DeskEvent;
}
