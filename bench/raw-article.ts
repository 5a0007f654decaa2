import type { RawArticle } from '../src/model/raw-article.js';

/** An English article with nothing known of it but its name, its text and perhaps its title. */
export const rawArticle = (name: string, text: string, title: string | null = null): RawArticle => ({
  location: name,
  externalId: name,
  text,
  title,
  language: 'en',
  publishedAt: null,
  modifiedAt: null,
  url: null,
  source: null,
  authors: [],
  diagnostics: [],
});
