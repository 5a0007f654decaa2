import type { Corpus } from '../corpus/corpus.js';
import { EventLog } from '../desk/events/event-log.js';
import type { Services } from '../graphql/services.js';

/** Everything that is served of a corpus. */
export const servicesOver = (corpus: Corpus): Services => ({
  graph: corpus,
  events: new EventLog(() => new Date()),
});
