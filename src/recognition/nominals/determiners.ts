import { wordSet } from '../../lexicon/en/word-list.js';

/** Words that a description of somebody begins with: 'the', 'his', 'two'. Lower case. */
export const PHRASE_STARTS = wordSet(
  `the a an this these those his her its their our my your whose another other some several many most few all
  both any no one two three four five six seven eight nine ten dozens hundreds thousands each every`,
);
