import { createHash } from 'node:crypto';
import type { DocumentFacts } from '../model/document-facts.js';
import type { RawArticle } from '../model/raw-article.js';

const sha256 = (parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** White space and Unicode forms make no difference to what a document says. */
const normalised = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The same for the same words and the same facts about them, wherever the document was read from. Hex. */
export const contentHashOf = (raw: RawArticle): string =>
  sha256([
    normalised(raw.text),
    raw.title,
    raw.language,
    raw.publishedAt,
    raw.modifiedAt,
    raw.url,
    raw.source,
    ...raw.authors,
    ...announced(raw.facts),
  ]);

/** What must not pass unnoticed when it alone changes; nothing for a document that says nothing of it. */
const announced = ({ isTeaser, status, embargoedUntil, correction }: DocumentFacts): (string | null)[] =>
  isTeaser || status !== 'USABLE' || embargoedUntil !== null || correction !== null
    ? ['document', String(isTeaser), status, embargoedUntil, correction]
    : [];

/** Id and content hash of the article that analysis will make of a document. */
export function documentKeyOf(raw: RawArticle): { readonly id: string; readonly contentHash: string } {
  const contentHash = contentHashOf(raw);
  return { id: articleIdOf(raw, contentHash), contentHash };
}

function identityOf({ url, source, place }: RawArticle, contentHash: string): string {
  if (url) return sha256([source, url]);
  return place === null ? contentHash : sha256([null, place]);
}

/**
 * An article keeps its id when it is read again: by its source and canonical address, else by the place that it is kept at, where
 * that is told, else by its content. An id that the document brings along is left out: two collections may both count from 1.
 */
export const articleIdOf = (raw: RawArticle, contentHash: string): string =>
  `article_${identityOf(raw, contentHash).slice(0, 20)}`;
