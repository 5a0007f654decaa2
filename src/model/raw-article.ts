import type { Origin } from '../text/origin.js';
import type { Diagnostic } from './diagnostic.js';
import type { DocumentFacts } from './document-facts.js';
import type { Paragraph } from './paragraph.js';

/** What a reader makes of one document: its text and what the document says of itself. */
export interface RawArticle {
  /** Where it was read, for messages: 'news/today.txt', 'batch.jsonl:17'. */
  readonly location: string;
  /** The id that the document brings along, if it brings one. */
  readonly externalId: string | null;
  readonly text: string;
  readonly title: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** ISO 8601 with offset. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly url: string | null;
  /** Where it is kept, for one that has no address and is to be known again by its place when it changes; null for all others. */
  readonly place: string | null;
  /** Name of the outlet that published it. */
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The paragraphs that the document's markup shows, which hold every letter of the text; null where only the text can tell.
   * BODY is refined by what the text says ('Source: ...'); other kinds stay.
   */
  readonly paragraphs: readonly Paragraph[] | null;
  /** How the text leads back to the document; null when the text is the document, letter for letter. */
  readonly origin: Origin | null;
  readonly facts: DocumentFacts;
}
