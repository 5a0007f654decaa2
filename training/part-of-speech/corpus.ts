import type { WordClusters } from '../../src/learning/words/word-clusters.js';
import { type WordColumns, wordColumns } from '../../src/learning/words/word-columns.js';
import type { TaggedSentence } from './tagged-text.js';

/** Tagged sentences one behind the other, as the tagger reads an article. */
export interface TaggedCorpus {
  readonly words: WordColumns;
  /** By token: index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** By sentence: its first token; behind the last the number of tokens. */
  readonly starts: Int32Array;
  /** By token: code of its tag in the gold. */
  readonly gold: Uint8Array;
}

export function corpusOf(sentences: readonly TaggedSentence[], clusters: WordClusters): TaggedCorpus {
  const gold = Uint8Array.from(sentences.flatMap(({ tags }) => tags));
  const starts = new Int32Array(sentences.length + 1);
  const sentenceOf = new Int32Array(gold.length);
  sentences.forEach(({ forms }, index) => {
    starts[index + 1] = starts[index]! + forms.length;
    sentenceOf.fill(index, starts[index], starts[index + 1]);
  });
  const words = wordColumns(
    sentences.flatMap(({ forms }) => forms),
    clusters,
  );
  return { words, sentenceOf, starts, gold };
}
