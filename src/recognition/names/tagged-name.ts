import type { WordColumns } from '../../learning/words/word-columns.js';
import type { MentionLabel } from '../../model/mention.js';
import type { ArticleWords } from '../words/article-words.js';

/** A run of tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A bare name, titles and roles left out, and what it names. */
export interface TaggedName extends TokenRange {
  readonly label: MentionLabel;
}

/**
 * Finds names, in reading order and without overlap. Titles, roles, gender, nominals and pronouns do not depend on how
 * names are found.
 */
export type NameTagger = (words: ArticleWords, columns: WordColumns) => readonly TaggedName[];
