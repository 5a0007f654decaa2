import type { Article } from '../../model/article.js';
import type { RawArticle } from '../../model/raw-article.js';
import { loadAnalysis } from './load-analysis.js';

/** The analysis of one document, with the models of the thread it runs in. */
export async function analyseDocument(raw: RawArticle): Promise<Article> {
  return loadAnalysis()(raw);
}
