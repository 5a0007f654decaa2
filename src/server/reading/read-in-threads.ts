import type { Pool } from '../threads/pool.js';
import type { Found } from './batches.js';
import { dealtJobs, type Job } from './jobs.js';
import { findArticles, type ReadDocument } from './read-document.js';
import type { FoundArticle } from './read-found.js';
import type { ReadingJob } from './reading-job.js';
import { runReading } from './run-reading.js';
import type { TimeLimit } from './time-limit.js';

/**
 * Reading beside the thread that serves; a document that holds up its reader is given up. Long files of records are read in this
 * thread, as they are taken.
 */
export function readInThreads(pool: Pool, limit: TimeLimit): ReadDocument {
  const run = (job: ReadingJob) =>
    runReading<null, FoundArticle>(pool, findArticles, { job, setting: null }, limit);
  async function* foundIn(job: Job): AsyncGenerator<Found> {
    if (job.kind === 'FOUND') yield* job.found;
    else if (job.kind === 'FILE' || job.kind === 'BYTES') yield* (await run(job)).made;
    else yield job;
  }
  return async function* (source) {
    const { made, isToDeal } = await run(source);
    yield* made;
    if (!isToDeal) return;
    for await (const job of dealtJobs(source, () => {})) yield* foundIn(job);
  };
}
