import type { RawArticle } from '../model/raw-article.js';

/** A document that says nothing of itself. */
export const untitledArticle = (text: string, location: string): RawArticle => ({
  location,
  externalId: null,
  text,
  title: null,
  language: null,
  publishedAt: null,
  modifiedAt: null,
  url: null,
  source: null,
  authors: [],
  diagnostics: [],
});
