import type { DocumentFacts } from '../../model/document-facts.js';
import type { Paragraph } from '../../model/paragraph.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { AuthorClaim } from '../fields/authors/author-claim.js';
import type { Claim } from '../fields/claim.js';

/** The text of an article; its map leads to the document that it stands in. */
export interface Body {
  readonly mapped: MappedText;
  readonly paragraphs: readonly Paragraph[] | null;
}

/** What a document says of one of its articles, before it is settled what is believed. Claims stand in the order of trust. */
export interface Item
  extends Pick<DocumentFacts, 'isTeaser' | 'status' | 'embargoedUntil' | 'correction' | 'subjects'> {
  readonly externalId: string | null;
  readonly title: readonly Claim[];
  readonly publishedAt: readonly Claim[];
  /** Passed over where it is the moment of publication. */
  readonly modifiedAt: readonly Claim[];
  readonly source: readonly Claim[];
  readonly url: readonly Claim[];
  readonly language: readonly Claim[];
  /** By the places that name them; what one place says is believed together. */
  readonly authors: readonly (readonly AuthorClaim[])[];
  readonly body: Body;
}

/** An item of which nothing is said beside its text. */
export const itemOf = (body: Body): Item => ({
  externalId: null,
  title: [],
  publishedAt: [],
  modifiedAt: [],
  source: [],
  url: [],
  language: [],
  authors: [],
  isTeaser: false,
  status: 'USABLE',
  embargoedUntil: null,
  correction: null,
  subjects: [],
  body,
});
