import type { Article } from '../../../src/model/article.js';
import { untitledArticle } from '../../../src/model/untitled-article.js';
import type { FoundArticle } from '../../../src/server/reading/read-found.js';

/** The plain document, one of several, that an article might have been made of. */
export const foundOf = ({ text, location }: Article): FoundArticle => ({
  kind: 'ARTICLE',
  raw: untitledArticle(text, location),
  file: null,
});
