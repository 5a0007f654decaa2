import type { Article } from '../../model/article.js';
import type { RawArticle } from '../../model/raw-article.js';
import { openPool } from '../threads/pool.js';
import { ANALYSIS_ENTRY } from './analysis-entry.js';
import { analyseDocument } from './analysis-task.js';

export interface AnalysisThreads {
  analyse(raw: RawArticle): Promise<Article>;
  /** Ends the threads; analyses under way are dropped. */
  close(): Promise<void>;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Analysis beside the thread that serves, which goes on answering. Threads start when there is something to analyse.
 * @param workers threads at the most, from 1
 */
export function analysisThreads(workers: number): AnalysisThreads {
  const pool = openPool(ANALYSIS_ENTRY, workers);
  return {
    async analyse(raw) {
      const article = await pool.run(analyseDocument, raw);
      // Taking over a large article is work already; others come first before more is done with it.
      await nextTurn();
      return article;
    },
    close: () => pool.close(),
  };
}
