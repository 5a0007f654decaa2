import type { Article } from '../../model/article.js';
import type { RawArticle } from '../../model/raw-article.js';
import { ANALYSIS_ENTRY } from './analysis-entry.js';
import { analyseDocument } from './analysis-task.js';
import { openPool } from './pool.js';

export interface AnalysisThreads {
  analyse(raw: RawArticle): Promise<Article>;
  /** Ends the threads; analyses under way are dropped. */
  close(): Promise<void>;
}

/**
 * Analysis beside the thread that serves, which goes on answering. Threads start when there is something to analyse.
 * @param workers threads at the most, from 1
 */
export function analysisThreads(workers: number): AnalysisThreads {
  const pool = openPool(ANALYSIS_ENTRY, workers);
  return { analyse: (raw) => pool.run(analyseDocument, raw), close: () => pool.close() };
}
