import type { Found } from './batches.js';
import { openSource } from './open-source.js';
import type { FoundArticle } from './read-found.js';
import { readFound } from './read-found.js';
import { doReadingJob, type ReadingEnd, type ReadingJob, type TellReading } from './reading-job.js';
import type { BytesSource, FileSource } from './source.js';

/** Reads a document: its articles in their order, and what is told in the places of others. */
export type ReadDocument = (source: FileSource | BytesSource) => AsyncIterable<Found>;

/** In this thread, without a time limit. */
export const readHere: ReadDocument = async function* (source) {
  const opened = await openSource(source);
  if ('kind' in opened) yield opened;
  else yield* readFound(opened, source);
};

/** As a task for threads: what is found is handed on as it is. */
export const findArticles = (
  { job }: { readonly job: ReadingJob },
  tell: TellReading<FoundArticle>,
): Promise<ReadingEnd> => doReadingJob(job, tell, (found) => found);
