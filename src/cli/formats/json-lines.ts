import { predictionsOf } from '../../evaluation/predictions.js';
import type { ArticleFormat } from './article-format.js';

/** One line of JSON an article, as the scorers read it: `{"id", "quotes": [...], "entities": [...]}`. */
export const jsonLinesFormat: ArticleFormat = {
  before: '',
  article: (article) =>
    `${JSON.stringify({ id: article.externalId ?? article.id, ...predictionsOf(article) })}\n`,
  after: '',
};
