import { randomUUID } from 'node:crypto';
import { ContentVersion } from '../corpus/content-version.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Services } from '../graphql/services.js';

/** Everything that is served of a corpus. */
export const servicesOver = (corpus: Corpus): Services => ({
  graph: corpus,
  version: ContentVersion.of(corpus, randomUUID()),
});
