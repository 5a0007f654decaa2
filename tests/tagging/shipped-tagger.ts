import { readFileSync } from 'node:fs';
import { readModelFile } from '../../src/learning/files/model-file.js';
import { TAGS } from '../../src/learning/words/tagged-words.js';
import { CLUSTERS, clustersOf } from '../../src/learning/words/word-clusters.js';
import { PADDING } from '../../src/learning/words/word-columns.js';
import { segment } from '../../src/segmentation/segment.js';
import { tagWords } from '../../src/tagging/tag-words.js';
import { PART_OF_SPEECH, taggerOf } from '../../src/tagging/tagger.js';
import { rawText } from '../support/raw-text.js';

const shipped = (name: string) => readFileSync(new URL(`../../models/${name}.bin`, import.meta.url));

export const CLUSTERS_OF_WORDS = clustersOf(readModelFile(shipped('clusters'), CLUSTERS));
export const TAGGER = taggerOf(readModelFile(shipped('part-of-speech'), PART_OF_SPEECH));

export const taggedWords = (text: string) => tagWords(TAGGER, CLUSTERS_OF_WORDS, segment(rawText(text)));

/** 'NNP VBD PUNCT' for 'Lopez agreed.' */
export function tagsOf(text: string): string {
  const { tags, length } = taggedWords(text);
  return Array.from({ length }, (_, token) => TAGS[tags[token + PADDING]!]).join(' ');
}
