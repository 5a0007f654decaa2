import type { Origin } from '../text/origin.js';
import type { Diagnostic } from './diagnostic.js';
import type { DocumentFacts } from './document-facts.js';
import type { Entity } from './entity.js';
import type { NamedSpan, ResolvedMention } from './mention.js';
import type { Paragraph, Sentence } from './paragraph.js';
import type { Quote } from './quote.js';

/** Everything that is known of one document: plain frozen data, every fact a span of `text`. */
export interface Article {
  /** Made from its source and URL, from the id it brought along, or from its content. */
  readonly id: string;
  /** SHA-256 of the normalised input, hex. */
  readonly contentHash: string;
  readonly location: string;
  readonly externalId: string | null;
  readonly text: string;
  readonly title: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  /** ISO 8601 with offset; null when the document gives no certain date. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly url: string | null;
  readonly wordCount: number;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** People first named, and sources; mentions, quotes, authors and source point into it. */
  readonly entities: readonly Entity[];
  readonly mentions: readonly ResolvedMention[];
  /** Every name by itself, those inside of mentions too; in reading order, without overlap. */
  readonly names: readonly NamedSpan[];
  readonly quotes: readonly Quote[];
  /** Indexes of entities that are people. */
  readonly authors: readonly number[];
  /** Index of the entity (a Source) that the article credits or that published it. */
  readonly source: number | null;
  readonly diagnostics: readonly Diagnostic[];
  /** How the text leads back to the document; null when the text is the document, letter for letter. */
  readonly origin: Origin | null;
  readonly facts: DocumentFacts;
  /** As the analysis left it, where corrections changed it. Only quotes differ, and entities that corrections add at the end. */
  readonly machine?: Article;
}
