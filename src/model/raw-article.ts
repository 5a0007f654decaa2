import type { Diagnostic } from './diagnostic.js';

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
  /** Name of the outlet that published it. */
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
