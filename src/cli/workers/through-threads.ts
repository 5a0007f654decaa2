import type { OpenDocument } from '../../reader/open-with.js';
import { type Found, lettersOf } from '../../server/reading/batches.js';
import { dealtJobs, foundJobs, type Job, jobsOf, openedJobs } from '../../server/reading/jobs.js';
import { type OnBytes, openSource } from '../../server/reading/open-source.js';
import { readFound } from '../../server/reading/read-found.js';
import { stopReading } from '../../server/reading/reading-job.js';
import { isRemark, type Remark } from '../../server/reading/remark.js';
import { type ReadingRun, runReading } from '../../server/reading/run-reading.js';
import type { Source } from '../../server/reading/source.js';
import type { TimeLimit } from '../../server/reading/time-limit.js';
import { inOrder } from '../../server/threads/in-order.js';
import { Intake } from '../../server/threads/intake.js';
import { openPool, type Pool } from '../../server/threads/pool.js';
import { WORKER_ENTRY } from './entry.js';
import type { AnalysisTask, Made } from './tasks.js';

/** Letters of text that one thread gets through while others would start: less is not worth starting them. */
const WORTH_STARTING = 262_144;

/** Jobs under way or waiting, for each worker: a long document holds back the results of so many others, not their work. */
const JOBS_A_WORKER = 4;

export interface Work<Setting, Result> {
  readonly task: AnalysisTask<Setting, Result>;
  readonly setting: Setting;
  /** Threads beside this one. 0: all is done here, without a time limit; 1: it is given what may hold up its reader. */
  readonly workers: number;
  readonly limit: TimeLimit;
  /** Told how many bytes were read, each time some are. */
  readonly onBytes: OnBytes;
}

type Outcome<Result> = Made<Result> | Remark;

async function here<Setting, Result>(
  { task, setting }: Work<Setting, Result>,
  found: Found,
): Promise<readonly Outcome<Result>[]> {
  const outcomes: Outcome<Result>[] = [];
  await task({ job: { kind: 'FOUND', found: [found] }, setting }, (news) => {
    if (news.kind === 'MADE') outcomes.push(news.made);
  });
  return outcomes;
}

/** What is done in workers, when there is enough of it or a document needs one. */
class InWorkers<Setting, Result> {
  readonly #pool: Pool;

  constructor(private readonly work: Work<Setting, Result>) {
    this.#pool = openPool(WORKER_ENTRY, work.workers);
  }

  async *results(jobs: AsyncIterable<Job>): AsyncGenerator<Outcome<Result>, void> {
    try {
      for await (const { job, made, isToDeal } of this.#runs(jobs)) {
        yield* made;
        if (isToDeal) yield* this.#dealt(job as Source);
      }
    } finally {
      await this.#pool.close();
    }
  }

  async *#dealt(source: Source): AsyncGenerator<Outcome<Result>, void> {
    for await (const { made } of this.#runs(dealtJobs(source, this.work.onBytes))) yield* made;
  }

  #runs(jobs: AsyncIterable<Job>) {
    return inOrder(jobs, this.work.workers * JOBS_A_WORKER, (job) => this.#run(job));
  }

  async #run(job: Job): Promise<ReadingRun<Made<Result>> & { readonly job: Job }> {
    const { task, setting, limit, onBytes } = this.work;
    if (isRemark(job)) return { job, made: [job], isToDeal: false };
    const run = await runReading(this.#pool, task, { job, setting }, limit);
    if (job.kind === 'FILE' && !run.isToDeal) onBytes(job.size);
    return { job, ...run };
  }
}

async function* chained(...parts: readonly AsyncIterable<Job>[]): AsyncGenerator<Job> {
  for (const part of parts) yield* part;
}

async function* remaining<Item>(intake: Intake<Item>): AsyncGenerator<Item> {
  for (let next = await intake.next(); !next.done; next = await intake.next()) {
    intake.take();
    yield next.value;
  }
}

/** The work as it begins, in this thread. */
class Beginning<Setting, Result> {
  readonly #items: Intake<Source | Remark>;
  #letters = 0;

  constructor(
    private readonly work: Work<Setting, Result>,
    items: AsyncIterable<Source | Remark>,
  ) {
    this.#items = new Intake(items);
  }

  async *results(): AsyncGenerator<Outcome<Result>, void> {
    try {
      for (let next = await this.#items.next(); !next.done; next = await this.#items.next()) {
        if (this.#isWorthWorkers) return yield* this.#inWorkers();
        this.#items.take();
        const item = next.value;
        const isOver = isRemark(item) ? yield* this.#say(item) : yield* this.#read(item);
        if (isOver) return;
      }
    } finally {
      await this.#items.stop();
    }
  }

  get #isWorthWorkers(): boolean {
    return this.work.workers > 1 && this.#letters >= WORTH_STARTING;
  }

  async *#say(remark: Remark): AsyncGenerator<Outcome<Result>, boolean> {
    yield remark;
    return false;
  }

  /** @returns true when workers have done the rest, of everything */
  async *#read(source: Source): AsyncGenerator<Outcome<Result>, boolean> {
    const opened = await openSource(source, source.kind === 'STREAM' ? this.work.onBytes : () => {});
    if ('kind' in opened) return yield* this.#say(opened);
    if (this.work.workers > 0 && opened.reader.isQuick !== true) {
      yield* this.#inWorkers(await this.#jobsOf(opened, source));
      return true;
    }
    if (source.kind === 'FILE') this.work.onBytes(source.size);
    return yield* this.#readHere(new Intake(readFound(opened, source)));
  }

  async *#readHere(found: Intake<Found>): AsyncGenerator<Outcome<Result>, boolean> {
    try {
      for (let next = await found.next(); !next.done; next = await found.next()) {
        if (this.#isWorthWorkers) {
          yield* this.#inWorkers(foundJobs(found));
          return true;
        }
        found.take();
        yield* await here(this.work, next.value);
        this.#letters += lettersOf(next.value);
      }
      return false;
    } finally {
      await found.stop();
    }
  }

  async #jobsOf(opened: OpenDocument, source: Source): Promise<AsyncIterable<Job>> {
    if (source.kind === 'STREAM') return openedJobs(opened, source);
    await stopReading(opened);
    return (async function* () {
      yield source;
    })();
  }

  #inWorkers(first?: AsyncIterable<Job>): AsyncGenerator<Outcome<Result>, void> {
    const rest = jobsOf(remaining(this.#items), this.work.onBytes);
    return new InWorkers(this.work).results(first === undefined ? rest : chained(first, rest));
  }
}

/**
 * What `task` makes of each article of the items, and what is told in the places of others, in their order and the same whatever the
 * number of workers. Begins in this thread, and starts workers when there is more than they take to start, or a document that may hold
 * up its reader. Holds a bounded number of documents, however slowly the results are taken; ends the workers when it ends or is left.
 * @throws Error that names the document which the task failed at, after the results of those before it
 */
export const throughThreads = <Setting, Result>(
  items: AsyncIterable<Source | Remark>,
  work: Work<Setting, Result>,
): AsyncGenerator<Outcome<Result>, void> => new Beginning(work, items).results();
