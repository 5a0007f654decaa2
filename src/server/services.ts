import { randomUUID } from 'node:crypto';
import { ContentVersion } from '../corpus/content-version.js';
import type { Corpus } from '../corpus/corpus.js';
import { Corrections } from '../desk/corrections/corrections.js';
import type { DeskEvent } from '../desk/events/desk-event.js';
import { EventLog } from '../desk/events/event-log.js';
import type { Services } from '../graphql/services.js';
import type { Article } from '../model/article.js';
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
  const version = ContentVersion.of(corpus, randomUUID());
  const events = new EventLog(() => new Date());
  const publish = (event: DeskEvent): void => {
    version.raise();
    events.publish(event);
  };
  const corrections = new Corrections(corpus, {
    now: () => new Date(),
    newId: () => `correction_${randomUUID()}`,
    onEvent: publish,
  });
  const afterAnalysis = (article: Article): Article => corrections.corrected(article);
  return {
    graph: corpus,
    version,
    search: new CorpusSearch(corpus),
    proof: new Proof(corpus),
    desk: deskOver(corpus, { publish, afterAnalysis, ...settings }),
    corrections,
    events,
    webhooks: webhooksOver(corpus, events, settings.webhookHttp ?? false),
  };
}
