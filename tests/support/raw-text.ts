import type { RawArticle } from '../../src/model/raw-article.js';

/** A document that says nothing of itself beyond its text. */
export const rawText = (text: string, location = 'test'): RawArticle => ({
  location,
  externalId: null,
  text,
  title: null,
  language: 'en',
  publishedAt: null,
  modifiedAt: null,
  url: null,
  source: null,
  authors: [],
  diagnostics: [],
});
