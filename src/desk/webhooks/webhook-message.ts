import type { ArticleNode, Graph, QuoteNode } from '../../corpus/graph.js';
import type { QuoteFilter } from '../../corpus/query.js';
import type { DeskEvent, PlacedEvent } from '../events/desk-event.js';
import type { WebhookEvent } from './webhook.js';

/** What is sent of an event. `type` is written as Standard Webhooks recommends. */
export interface WebhookMessage {
  readonly type: string;
  readonly timestamp: string;
  readonly cursor: string;
  readonly data: object;
}

/** Which events a webhook is told of. */
export interface Interest {
  readonly events: readonly WebhookEvent[];
  readonly filter: QuoteFilter | null;
}

const TYPES: Readonly<Record<WebhookEvent, string>> = {
  QUOTE_FOUND: 'quote.found',
  ARTICLE_INGESTED: 'article.ingested',
  CORRECTION_MADE: 'correction.made',
};

/** Null for an event that the webhook is not told of, or of which nothing is left to tell. */
export function messageOf(placed: PlacedEvent, graph: Graph, interest: Interest): WebhookMessage | null {
  const { cursor, at, event } = placed;
  const data = interest.events.includes(event.kind) ? dataOf(event, graph, interest.filter) : null;
  return data && { type: TYPES[event.kind], timestamp: at, cursor, data };
}

function dataOf(event: DeskEvent, graph: Graph, filter: QuoteFilter | null): object | null {
  switch (event.kind) {
    case 'QUOTE_FOUND': {
      const quote = graph.matchesQuote(event.quoteId, filter) ? graph.quote(event.quoteId) : null;
      return quote && quoteData(quote);
    }
    case 'ARTICLE_INGESTED': {
      const article = graph.article(event.articleId);
      return { id: event.articleId, outcome: event.outcome, article: article && articleData(article) };
    }
    case 'CORRECTION_MADE':
      return { id: event.correctionId };
  }
}

const quoteData = ({ id, text, kind, speaker, article }: QuoteNode): object => ({
  id,
  text,
  kind,
  speaker: speaker && { id: speaker.id, type: speaker.__typename, name: speaker.name },
  article: articleData(article),
});

const articleData = ({ id, title, url, publishedAt }: ArticleNode): object => ({
  id,
  title,
  url,
  publishedAt,
});
