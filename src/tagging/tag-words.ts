import type { TaggedWords } from '../learning/words/tagged-words.js';
import type { WordClusters } from '../learning/words/word-clusters.js';
import { wordColumns } from '../learning/words/word-columns.js';
import type { Segmentation } from '../model/segmentation.js';
import type { Tagger } from './tagger.js';

/** The words of an article with what the models know of them and their parts of speech. */
export function tagWords(tagger: Tagger, clusters: WordClusters, { tokens }: Segmentation): TaggedWords {
  const forms = Array.from({ length: tokens.length }, (_, token) => tokens.form(token));
  return tagger(wordColumns(forms, clusters), (token) => tokens.sentence(token));
}
