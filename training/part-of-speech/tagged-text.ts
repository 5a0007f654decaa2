import { treebank } from '../gold/conllu.js';
import { joinHyphenated, type PrintedWord } from './hyphenated.js';
import { codeOfPenn } from './penn-tags.js';

/** The words of a sentence as our tokeniser cuts them, with codes of TAGS. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly tags: readonly number[];
}

const taggedSentence = (words: readonly PrintedWord[]): TaggedSentence => ({
  forms: words.map(({ form }) => form),
  tags: words.map(({ tag }) => codeOfPenn(tag)),
});

/** The sentences of gold treebanks in their order. */
export const taggedSentences = (paths: readonly string[]): readonly TaggedSentence[] =>
  paths.flatMap((path) => treebank(path).map((words) => taggedSentence(joinHyphenated(words))));
