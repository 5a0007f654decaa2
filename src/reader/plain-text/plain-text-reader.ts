import type { Reader } from '../reader.js';
import { untitledArticle } from '../untitled-article.js';

/**
 * The whole content is one article. Nothing is made of its first line, of 'By ...' or of 'Source: ...' here: kinds
 * of paragraphs say what the text tells of itself.
 */
export const plainTextReader: Reader = Object.freeze({
  name: 'plain-text',
  accepts: () => true,
  *read(content: string, location: string) {
    yield Object.freeze(untitledArticle(content, location));
  },
});
