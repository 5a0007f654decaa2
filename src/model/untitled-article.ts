import { factsOf } from './document-facts.js';
import type { RawArticle } from './raw-article.js';

/**
 * A document that says nothing of itself.
 * @param format name of its reader
 */
export const untitledArticle = (text: string, location: string, format = 'plain-text'): RawArticle => ({
  location,
  externalId: null,
  text,
  title: null,
  language: null,
  publishedAt: null,
  modifiedAt: null,
  url: null,
  place: null,
  source: null,
  authors: [],
  diagnostics: [],
  paragraphs: null,
  origin: null,
  facts: factsOf(format),
});
