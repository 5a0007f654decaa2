import type { Corpus } from '../corpus/corpus.js';
import type { Services } from '../graphql/services.js';
import { CorpusSearch } from '../search/search.js';

/** Everything that is served of a corpus. */
export const servicesOver = (corpus: Corpus): Services => ({
  graph: corpus,
  search: new CorpusSearch(corpus),
});
