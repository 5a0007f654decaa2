import type { BundledDocument } from '../../reader/bundled-document.js';
import type { Content } from '../../reader/content.js';
import type { OpenDocument } from '../../reader/open-with.js';
import { ReadError } from '../../reader/read-error.js';
import { wholeOf } from '../../reader/whole.js';
import { Intake } from '../threads/intake.js';
import { batches, type Found } from './batches.js';
import { type OnBytes, openSource } from './open-source.js';
import { foundArticle, readFound } from './read-found.js';
import type { ReadingJob } from './reading-job.js';
import { isTold, problemAt, type Remark, remarkOf } from './remark.js';
import { isSource, type Source } from './source.js';

/** Work for a thread, or a remark that keeps its place among the results of others. */
export type Job = ReadingJob | Remark;

const foundJob = (found: readonly Found[]): Job => ({ kind: 'FOUND', found });

export async function* foundJobs(found: Intake<Found>): AsyncGenerator<Job> {
  for await (const batch of batches(found)) yield foundJob(batch);
}

async function* innerJobs({ reader, content }: OpenDocument, source: Source): AsyncGenerator<Job> {
  for await (const inner of reader.unpack!(content)) {
    if (isTold(inner)) yield remarkOf(inner);
    else yield 'bytes' in inner ? bytesJob(inner) : foundJob([foundArticle(inner, source)]);
  }
}

const bytesJob = (document: BundledDocument): Job => ({ kind: 'BYTES', document });

async function* wholeJob(content: Content): AsyncGenerator<Job> {
  const bytes = await wholeOf(content);
  const { chunks: _read, ...provenance } = content;
  yield bytes instanceof ReadError ? remarkOf(bytes) : bytesJob({ ...provenance, bytes, mediaType: null });
}

async function* partsOf(opened: OpenDocument, source: Source): AsyncGenerator<Job> {
  const { reader, content } = opened;
  if (reader.unpack !== undefined) yield* innerJobs(opened, source);
  else if (reader.isQuick || reader.isStreamed) yield* foundJobs(new Intake(readFound(opened, source)));
  else yield* wholeJob(content);
}

/** The jobs of a document that is open in this thread: its records some together, its documents one by one, else all of it. */
export async function* openedJobs(opened: OpenDocument, source: Source): AsyncGenerator<Job> {
  try {
    yield* partsOf(opened, source);
  } catch (error) {
    yield problemAt(opened.content.location, error);
  }
}

/** The jobs of a document that is read in this thread. */
export async function* dealtJobs(source: Source, onBytes: OnBytes): AsyncGenerator<Job> {
  const opened = await openSource(source, onBytes);
  if ('kind' in opened) yield opened;
  else yield* openedJobs(opened, source);
}

/** A file is opened by the thread that reads it; a stream here. */
export async function* jobsOf(items: AsyncIterable<Source | Remark>, onBytes: OnBytes): AsyncGenerator<Job> {
  for await (const item of items) {
    if (isSource(item) && item.kind === 'STREAM') yield* dealtJobs(item, onBytes);
    else yield item;
  }
}
