import type { Corpus } from '../corpus/corpus.js';
import type { Desk } from '../desk/desk.js';
import type { Services } from '../graphql/services.js';
import { deskOver } from './desk/desk-over.js';

/** Everything that is served of a corpus. */
export const servicesOver = (corpus: Corpus, desk: Desk = deskOver(corpus)): Services => ({
  graph: corpus,
  desk,
});
