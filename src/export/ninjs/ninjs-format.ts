import type { ExportFormat } from '../export-format.js';
import { newsObjectOf } from './news-object.js';

/** ninjs has no envelope of its own: a line an article, each a document that validates by itself. */
export const ninjsFormat: ExportFormat = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  before: '',
  between: '',
  article: (article) => `${JSON.stringify(newsObjectOf(article))}\n`,
  after: '',
};
