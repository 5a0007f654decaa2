import { untitledArticle } from '../../model/untitled-article.js';
import { textReader } from '../text-reader.js';

/**
 * The whole content is one article. Nothing is made of its first line, of 'By ...' or of 'Source: ...' here: kinds
 * of paragraphs say what the text tells of itself.
 */
export const plainTextReader = textReader({
  name: 'plain-text',
  isQuick: true,
  accepts: () => true,
  *readText(text, { location }) {
    yield Object.freeze(untitledArticle(text, location));
  },
});
