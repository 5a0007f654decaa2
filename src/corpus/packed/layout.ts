import { table } from './table.js';

/**
 * What is kept of an article beside its text and its head: tables of integers from -1. Offsets are into the text; names of
 * enumerated values are indexes into their lists in the model; words that are no slice of the text are indexes into
 * the strings of the article; NONE stands for null. A column that leads to a list (`QUOTE.segments`) holds the first
 * row of that list; it ends where that of the next row begins.
 */
export const NONE = -1;

export const PARAGRAPH = table(0, 'start', 'end', 'kind');
export const SENTENCE = table(1, 'start', 'end', 'paragraph');
export const MENTION = table(2, 'start', 'end', 'kind', 'label', 'paragraph', 'entity');
export const QUOTE = table(
  3,
  'kind',
  'segments',
  'cueStart',
  'cueEnd',
  'cueLemma',
  'speaker',
  'speakerMention',
  'source',
  'method',
  'confidence',
  'reason',
  'chain',
);
export const SEGMENT = table(4, 'start', 'end', 'paragraph');
export const CHAIN_LINK = table(5, 'mention');
/** `sourceKind` is NONE for a person. */
export const ENTITY = table(6, 'sourceKind', 'name', 'aliases', 'roles');
export const ALIAS = table(7, 'text');
export const ROLE = table(8, 'text');
export const AUTHOR = table(9, 'entity');
export const DIAGNOSTIC = table(10, 'start', 'end', 'code', 'message');

/** One row: what the document says of itself. */
export const DOCUMENT = table(11, 'format', 'isTeaser', 'status', 'embargoedUntil', 'correction');
export const SUBJECT = table(12, 'kind', 'name', 'role', 'uri');
export const METADATUM = table(13, 'field', 'value', 'origin', 'isChosen');
/** Differences to the piece before, so that they stay small; see `pack-origin.ts`. */
export const ORIGIN_PIECE = table(14, 'size', 'skip', 'length', 'lines', 'column');
export const ORIGIN_PART = table(15, 'name', 'start');

export const TABLE_COUNT = 16;

/** Confidences are kept to four places, as integers: this many parts make 1. */
export const CONFIDENCE_PARTS = 1e4;
