import { randomUUID } from 'node:crypto';
import { ContentVersion } from '../corpus/content-version.js';
import type { Corpus } from '../corpus/corpus.js';
import { EventLog } from '../desk/events/event-log.js';
import type { Services } from '../graphql/services.js';
import { Proof } from '../proof/proof.js';
import { CorpusSearch } from '../search/search.js';
import { type DeskSettings, deskOver } from './desk/desk-over.js';
import { webhooksOver } from './webhooks/webhooks-over.js';

interface ServiceSettings extends DeskSettings {
  /** Whether webhooks may be at http addresses; not by default. */
  readonly webhookHttp?: boolean;
}

/** Everything that is served of a corpus. From now on articles come and go through the desk alone. */
export function servicesOver(corpus: Corpus, settings: ServiceSettings = {}): Services {
  const events = new EventLog(() => new Date());
  return {
    graph: corpus,
    version: ContentVersion.of(corpus, randomUUID()),
    search: new CorpusSearch(corpus),
    proof: new Proof(corpus),
    desk: deskOver(corpus, { publish: (event) => events.publish(event), ...settings }),
    events,
    webhooks: webhooksOver(corpus, events, settings.webhookHttp ?? false),
  };
}
