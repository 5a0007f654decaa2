import type { WordColumns } from './word-columns.js';

/** Parts of speech: the Penn tags, those that behave alike in one. Their place in the list is their code. */
export const TAGS = [
  'NONE', 'NN', 'NNS', 'NNP', 'PRP', 'PRP$', 'VBD', 'VBN', 'VBG', 'VBZ', 'VBP', 'VB', 'MD', 'IN', 'TO', 'DT', 'JJ',
  'RB', 'CC', 'CD', 'WH', 'PUNCT', 'POS', 'RP', 'OTHER',
] as const; // biome-ignore format: a table
export type Tag = (typeof TAGS)[number];

export const tagCode = (tag: Tag): number => TAGS.indexOf(tag);

/** The words of a text with their parts of speech. */
export interface TaggedWords extends WordColumns {
  /** Codes of TAGS, padded like the other columns with 0 (NONE). */
  readonly tags: Uint8Array;
}
