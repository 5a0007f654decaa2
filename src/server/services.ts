import type { Corpus } from '../corpus/corpus.js';
import type { Services } from '../graphql/services.js';

/** Everything that is served of a corpus. */
export const servicesOver = (corpus: Corpus): Services => ({ graph: corpus });
