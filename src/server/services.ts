import type { Corpus } from '../corpus/corpus.js';
import type { Services } from '../graphql/services.js';
import { Proof } from '../proof/proof.js';

/** Everything that is served of a corpus. */
export const servicesOver = (corpus: Corpus): Services => ({ graph: corpus, proof: new Proof(corpus) });
