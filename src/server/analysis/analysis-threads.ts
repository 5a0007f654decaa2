import type { Article } from '../../model/article.js';
import type { RawArticle } from '../../model/raw-article.js';
import type { ReadDocument } from '../reading/read-document.js';
import { readInThreads } from '../reading/read-in-threads.js';
import { READ_TIMEOUT } from '../reading/read-timeout.js';
import { clockTimer } from '../reading/time-limit.js';
import { openPool } from '../threads/pool.js';
import { ANALYSIS_ENTRY } from './analysis-entry.js';
import { analyseDocument } from './analysis-task.js';

export interface AnalysisThreads {
  analyse(raw: RawArticle): Promise<Article>;
  readonly read: ReadDocument;
  /** Ends the threads; analyses under way are dropped. */
  close(): Promise<void>;
}

/** The first of the two comes in the same turn of the event loop as the answer of a thread: nobody else would have had theirs. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/**
 * Reading and analysis beside the thread that serves, which goes on answering. Threads start when there is something to analyse.
 * @param workers threads at the most, from 1
 * @param readTimeout milliseconds, as the setting of this name
 */
export function analysisThreads(
  workers: number,
  readTimeout = Number(READ_TIMEOUT.default),
): AnalysisThreads {
  const pool = openPool(ANALYSIS_ENTRY, workers);
  return {
    async analyse(raw) {
      const article = await pool.run(analyseDocument, raw);
      // Taking over a large article is work already; others come first before more is done with it.
      await nextTurn();
      return article;
    },
    read: readInThreads(pool, { milliseconds: readTimeout, startTimer: clockTimer }),
    close: () => pool.close(),
  };
}
