import type { RawArticle } from '../src/model/raw-article.js';
import { untitledArticle } from '../src/model/untitled-article.js';

/** An English article with nothing known of it but its name, its text and perhaps its title. */
export const rawArticle = (name: string, text: string, title: string | null = null): RawArticle => ({
  ...untitledArticle(text, name),
  externalId: name,
  language: 'en',
  title,
});
