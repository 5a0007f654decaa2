import type { ExportFormat } from '../export-format.js';
import { newsArticleOf } from './news-article.js';

/** schema.org as JSON-LD (https://schema.org/NewsArticle, https://schema.org/Quotation): a graph, a line an article. */
export const schemaOrgFormat: ExportFormat = {
  mediaType: 'application/ld+json',
  before: '{"@context":"https://schema.org","@graph":[\n',
  between: ',\n',
  article: (article) => JSON.stringify(newsArticleOf(article)),
  after: '\n]}\n',
};
