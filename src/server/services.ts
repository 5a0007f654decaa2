import { randomUUID } from 'node:crypto';
import { ContentVersion } from '../corpus/content-version.js';
import type { Corpus } from '../corpus/corpus.js';
import { EventLog } from '../desk/events/event-log.js';
import type { Services } from '../graphql/services.js';
import type { ServerConfiguration } from './configuration/configuration.js';
import { webhooksOver } from './webhooks/webhooks-over.js';

/** Everything that is served of a corpus. */
export function servicesOver(
  corpus: Corpus,
  { webhookHttp }: Pick<ServerConfiguration, 'webhookHttp'> = { webhookHttp: false },
): Services {
  const events = new EventLog(() => new Date());
  return {
    graph: corpus,
    version: ContentVersion.of(corpus, randomUUID()),
    events,
    webhooks: webhooksOver(corpus, events, webhookHttp),
  };
}
