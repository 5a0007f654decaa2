import type { Corpus } from '../../corpus/corpus.js';
import type { TextIndex } from '../index/text-index.js';
import type { NameIndex } from '../names/name-index.js';

/** What a search is answered from. */
export interface Indexes {
  readonly corpus: Corpus;
  readonly texts: TextIndex;
  readonly names: NameIndex;
}
