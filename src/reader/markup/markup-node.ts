import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';

export interface MarkupElement {
  readonly kind: 'ELEMENT';
  /** HTML: lower case. XML: as written, with its prefix. '#document' for the root. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  /** Null for the root. */
  readonly parent: MarkupElement | null;
  /** In the source, tags included. */
  readonly span: Span;
}

/** Letters between two tags, character references resolved; they lead back to the source. */
export interface MarkupText extends MappedText {
  readonly kind: 'TEXT';
}

export type MarkupNode = MarkupElement | MarkupText;
