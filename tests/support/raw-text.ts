import type { RawArticle } from '../../src/model/raw-article.js';
import { untitledArticle } from '../../src/model/untitled-article.js';

/** An English document that says nothing of itself beyond its text. */
export const rawText = (text: string, location = 'test'): RawArticle => ({
  ...untitledArticle(text, location),
  language: 'en',
});
