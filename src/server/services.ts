import { randomUUID } from 'node:crypto';
import type { Corpus } from '../corpus/corpus.js';
import { Corrections } from '../desk/corrections/corrections.js';
import type { DeskEvent } from '../desk/events/desk-event.js';
import type { Services } from '../graphql/services.js';

/** Everything that is served of a corpus. @param onEvent told of what happens at the desk */
export const servicesOver = (corpus: Corpus, onEvent: (event: DeskEvent) => void = () => {}): Services => ({
  graph: corpus,
  corrections: new Corrections(corpus, {
    now: () => new Date(),
    newId: () => `correction_${randomUUID()}`,
    onEvent,
  }),
});
