import type { RawArticle } from '../../model/raw-article.js';
import { inOrder } from '../../server/analysis/in-order.js';
import { Intake } from '../../server/analysis/intake.js';
import { openPool } from '../../server/analysis/pool.js';
import { batches } from './batches.js';
import { WORKER_ENTRY } from './entry.js';
import type { BatchTask } from './tasks.js';

/** Letters of text that one thread gets through while others would start: less is not worth starting them. */
const WORTH_STARTING = 262_144;

/** Batches in work or waiting, for each worker: a long document holds back the results of so many others, not their work. */
const BATCHES_A_WORKER = 4;

interface Job<Setting, Result> {
  readonly documents: Intake<RawArticle>;
  readonly task: BatchTask<Setting, Result>;
  readonly setting: Setting;
}

/** @param first place of the next document among all that are read */
async function* inWorkers<Setting, Result>(
  { documents, task, setting }: Job<Setting, Result>,
  first: number,
  workers: number,
): AsyncGenerator<Result, void> {
  const pool = openPool(WORKER_ENTRY, workers);
  let count = first;
  try {
    const run = (batch: readonly RawArticle[]) => {
      const results = pool.run(task, { documents: batch, first: count, setting });
      count += batch.length;
      return results;
    };
    for await (const results of inOrder(batches(documents), workers * BATCHES_A_WORKER, run)) yield* results;
  } finally {
    await pool.close();
  }
}

/**
 * The result of `task` for each document, in their order and the same whatever the number of workers. Begins in this
 * thread, and starts workers when there is more than they take to start. Holds a bounded number of documents, however
 * slowly the results are taken; ends the workers when it ends or is left.
 * @param workers threads beside this one; below 2 there is none, and all is done here
 * @throws Error that names the document which the task failed at, after the results of those before its batch
 */
export async function* throughThreads<Setting, Result>(
  documents: AsyncIterable<RawArticle>,
  workers: number,
  task: BatchTask<Setting, Result>,
  setting: Setting,
): AsyncGenerator<Result, void> {
  const intake = new Intake(documents);
  let [count, letters] = [0, 0];
  try {
    for (let next = await intake.next(); !next.done; next = await intake.next()) {
      if (workers > 1 && letters >= WORTH_STARTING) {
        return yield* inWorkers({ documents: intake, task, setting }, count, workers);
      }
      intake.take();
      yield* await task({ documents: [next.value], first: count, setting });
      count += 1;
      letters += next.value.text.length;
    }
  } finally {
    await intake.stop();
  }
}
