import type { OpenDocument } from '../../reader/open-with.js';
import { openSource } from './open-source.js';
import { type FoundArticle, readFound } from './read-found.js';
import { isRemark, type Remark } from './remark.js';
import { type BytesSource, type FileSource, locationOf } from './source.js';

/** What a thread is given to read, or to work on when somebody else has read it. Plain data. */
export type ReadingJob =
  | FileSource
  | BytesSource
  | { readonly kind: 'FOUND'; readonly found: readonly (FoundArticle | Remark)[] };

/** What a thread tells while it is at a job; plain data. */
export type ReadingNews<Result> =
  /** It is reading and has come to this place; from here on it must not take too long. */
  | { readonly kind: 'READING'; readonly location: string }
  /** This was made of what stood there; it is not reading now. */
  | { readonly kind: 'MADE'; readonly made: Result | Remark };

export type TellReading<Result> = (news: ReadingNews<Result>) => void;

/** DEAL: the document has parts that are better dealt out among threads; nothing was told of it. */
export type ReadingEnd = 'DONE' | 'DEAL';

/** Files of records up to this size are read by one thread. */
const SMALL_FILE = 1_048_576;

function isToDeal({ reader, content }: OpenDocument, job: FileSource | BytesSource): boolean {
  if (job.kind === 'BYTES') return false;
  if (reader.unpack !== undefined) return true;
  return reader.isStreamed === true && (job.size > SMALL_FILE || content.name !== job.path);
}

/**
 * Reads what a job names and tells what `make` makes of each article, one by one, with a word before each piece of reading so that
 * whoever waits can tell that it goes on.
 */
export async function doReadingJob<Result>(
  job: ReadingJob,
  tell: TellReading<Result>,
  make: (found: FoundArticle) => Result,
): Promise<ReadingEnd> {
  const made = (found: FoundArticle | Remark) =>
    tell({ kind: 'MADE', made: isRemark(found) ? found : make(found) });
  if (job.kind === 'FOUND') {
    for (const found of job.found) made(found);
    return 'DONE';
  }
  tell({ kind: 'READING', location: locationOf(job) });
  const opened = await openSource(job);
  if ('kind' in opened) {
    made(opened);
    return 'DONE';
  }
  if (isToDeal(opened, job)) {
    await stopReading(opened);
    return 'DEAL';
  }
  for await (const found of readFound(opened, job)) {
    made(found);
    tell({ kind: 'READING', location: isRemark(found) ? found.location : found.raw.location });
  }
  return 'DONE';
}

/** Closes what it is read from. */
export async function stopReading({ content }: OpenDocument): Promise<void> {
  await content.chunks[Symbol.asyncIterator]().return?.();
}
