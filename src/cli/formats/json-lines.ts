import { predictionsOf } from '../../evaluation/predictions.js';
import type { Article } from '../../model/article.js';
import type { FoundArticle } from '../../server/reading/read-found.js';
import type { ArticleFormat } from './article-format.js';
import { authorsOf, documentIdOf, factsView, sourceOf } from './document-view.js';

const lineOf = (article: Article, found: FoundArticle) => ({
  id: documentIdOf(article, found),
  text: article.text,
  title: article.title,
  authors: authorsOf(article, found),
  publishedAt: article.publishedAt,
  modifiedAt: article.modifiedAt,
  source: sourceOf(article, found),
  url: article.url,
  language: article.language,
  location: article.location,
  ...factsView(found.raw),
  paragraphs: article.paragraphs.map(({ kind, start, end }) => ({
    kind,
    text: article.text.slice(start, end),
  })),
  ...predictionsOf(article),
});

/**
 * One line of JSON an article: what the document says of itself, its paragraphs, and quotes and entities as the scorers read them
 * (`{"id", "text", "paragraphs", "quotes": [...], "entities": [...]}`).
 */
export const jsonLinesFormat: ArticleFormat = {
  before: '',
  between: '',
  article: (article, found) => `${JSON.stringify(lineOf(article, found))}\n`,
  after: '',
};
