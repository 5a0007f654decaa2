import type { Corpus } from '../../../../src/corpus/corpus.js';
import type { EventLog } from '../../../../src/desk/events/event-log.js';
import type { Services } from '../../../../src/graphql/services.js';
import { servicesOver } from '../../../../src/server/services.js';

/** Every quote that the article prints is told of. */
export function publishArticle(events: EventLog, corpus: Corpus, articleId: string): void {
  events.publish({ kind: 'ARTICLE_INGESTED', articleId, outcome: 'ADDED' });
  const { edges } = corpus.article(articleId)!.quotes({ first: 100 });
  for (const { node } of edges) events.publish({ kind: 'QUOTE_FOUND', articleId, quoteId: node.id });
}

/** Services whose event log is told of every article that comes to the corpus or goes from it, and of its quotes. */
export function tellingServices(corpus: Corpus): Services {
  const services = servicesOver(corpus);
  const { events } = services;
  let isPast = true;
  corpus.observe({
    onPut: ({ id }) => isPast || publishArticle(events, corpus, id),
    onTake: ({ id }) => events.publish({ kind: 'ARTICLE_INGESTED', articleId: id, outcome: 'REMOVED' }),
  });
  isPast = false;
  return services;
}
