import type { ArticleNode, Graph, QuoteNode } from '../../corpus/graph.js';
import type { QuoteFilter } from '../../corpus/query.js';
import type { CorrectionNode } from '../../desk/corrections/correction-node.js';
import type { ArticleIngested, DeskEvent, PlacedEvent } from '../../desk/events/desk-event.js';
import { selected } from '../../desk/events/selected.js';
import type { Services } from '../services.js';

/** What every event of a subscription says of itself. */
export interface LiveEvent {
  readonly cursor: string;
  readonly at: string;
}

export interface QuoteFoundEvent extends LiveEvent {
  readonly quote: QuoteNode;
}

export interface ArticleIngestedEvent extends LiveEvent {
  readonly outcome: ArticleIngested['outcome'];
  readonly articleId: string;
  readonly article: ArticleNode | null;
}

export interface CorrectionMadeEvent extends LiveEvent {
  readonly correctionId: string;
  readonly correction: CorrectionNode | null;
}

/** Where a subscription begins: behind a cursor, or now. */
export interface FollowArguments {
  readonly after?: string | null;
}

export interface QuoteFoundArguments extends FollowArguments {
  readonly filter?: QuoteFilter | null;
}

type Kind = DeskEvent['kind'];
type EventOf<K extends Kind> = Extract<DeskEvent, { kind: K }>;

/** Events of one kind, each with what `tell` has to say of it; those of which it says null are left out. */
function follow<K extends Kind, Told>(
  { events }: Services,
  { after }: FollowArguments,
  kind: K,
  tell: (event: EventOf<K>) => Told | null,
): AsyncIterableIterator<Told & LiveEvent> {
  const toldOf = ({ cursor, at, event }: PlacedEvent): (Told & LiveEvent) | null => {
    const told = event.kind === kind ? tell(event as EventOf<K>) : null;
    return told && { ...told, cursor, at };
  };
  return selected(events.follow(after ?? null), toldOf);
}

/** @throws QueryError when the filter is none */
const refuseBadFilter = (graph: Graph, filter: QuoteFilter | null): void =>
  void graph.quotes({ filter, first: 0 });

/** A quote that is gone by now is left out: nobody can tell whether it would pass. */
export function followQuotes(
  services: Services,
  { filter = null, after = null }: QuoteFoundArguments,
): AsyncIterableIterator<QuoteFoundEvent> {
  const { graph } = services;
  refuseBadFilter(graph, filter);
  return follow(services, { after }, 'QUOTE_FOUND', ({ quoteId }) => {
    const quote = graph.matchesQuote(quoteId, filter) ? graph.quote(quoteId) : null;
    return quote && { quote };
  });
}

export const followArticles = (
  services: Services,
  args: FollowArguments,
): AsyncIterableIterator<ArticleIngestedEvent> =>
  follow(services, args, 'ARTICLE_INGESTED', ({ articleId, outcome }) => ({
    articleId,
    outcome,
    article: services.graph.article(articleId),
  }));

export const followCorrections = (
  services: Services,
  args: FollowArguments,
): AsyncIterableIterator<CorrectionMadeEvent> =>
  follow(services, args, 'CORRECTION_MADE', ({ correctionId }) => ({
    correctionId,
    correction: services.corrections.find(correctionId),
  }));
