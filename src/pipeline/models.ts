import { readModelFile } from '../learning/files/model-file.js';
import { CLUSTERS, clustersOf, type WordClusters } from '../learning/words/word-clusters.js';
import { QUOTES, type QuoteModels, quoteModelsOf } from '../quotation/quote-models.js';
import { NAMES } from '../recognition/names/model/name-model.js';
import { nameTaggerOf } from '../recognition/names/model/tag-names.js';
import type { NameTagger } from '../recognition/names/tagged-name.js';
import { PART_OF_SPEECH, type Tagger, taggerOf } from '../tagging/tagger.js';

/** Everything that was learned from gold data and that the stages need. */
export interface Models {
  readonly clusters: WordClusters;
  readonly tagger: Tagger;
  readonly names: NameTagger;
  readonly quotes: QuoteModels;
}

/** File of each model in the folder `models`. */
export const MODEL_FILES = {
  clusters: 'clusters.bin',
  partOfSpeech: 'part-of-speech.bin',
  names: 'names.bin',
  quotes: 'quotes.bin',
} as const;

/** The bytes of the model files. */
export type ModelBytes = Readonly<Record<keyof typeof MODEL_FILES, Uint8Array>>;

/**
 * Unpacks the models; done once a process or thread.
 * @throws ModelFileError when a file is damaged or belongs to another version of the program
 */
export const readModels = (bytes: ModelBytes): Models => ({
  clusters: clustersOf(readModelFile(bytes.clusters, CLUSTERS)),
  tagger: taggerOf(readModelFile(bytes.partOfSpeech, PART_OF_SPEECH)),
  names: nameTaggerOf(readModelFile(bytes.names, NAMES)),
  quotes: quoteModelsOf(readModelFile(bytes.quotes, QUOTES)),
});
