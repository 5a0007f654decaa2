import type { Span } from '../text/span.js';

export const PARAGRAPH_KINDS = [
  'HEADLINE',
  'SUBHEADING',
  'DATELINE',
  'BYLINE',
  'BODY',
  'LIST_ITEM',
  'BLOCKQUOTE',
  'CAPTION',
  'SOURCE_LINE',
  'AUTHOR_NOTE',
  'BOILERPLATE',
] as const;

export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** A block of the article in reading order: no white space at either end, never empty, none overlaps another. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** Lies inside one paragraph; no white space at either end. */
export interface Sentence extends Span {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}
