import { Tinypool } from 'tinypool';
import { WORKER_ENTRY } from './entry.js';
import type { Batch, Task } from './tasks.js';

/** Milliseconds after which a thread without work ends; another starts when there is work again. */
const IDLE_TIMEOUT = 60_000;

export interface Pool {
  /** Runs a function of `tasks.ts` in one of the threads. Rejects as the function does, and when a thread dies or cannot start. */
  run<Setting, Result>(task: Task<Setting, Result>, batch: Batch<Setting>): Promise<readonly Result[]>;
  /** Ends the threads, whatever they are at. What is under way is dropped: its promises stay open. */
  close(): Promise<void>;
}

/** @param workers threads at the most; each starts when there is a task for it */
export function openPool(workers: number): Pool {
  const threads = new Tinypool({
    filename: WORKER_ENTRY.href,
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: IDLE_TIMEOUT,
  });
  let broken: unknown;
  // A thread that dies while it starts leaves the tasks waiting that it was started for.
  threads.on('error', (error) => {
    broken ??= error;
    threads.cancelPendingTasks();
  });
  return {
    async run(task, batch) {
      try {
        return await threads.run(batch, { name: task.name });
      } catch (error) {
        throw broken ?? error;
      }
    },
    // Not Tinypool.destroy(): it crashes the process when a thread fails while it is being ended.
    async close() {
      await Promise.all(threads.threads.map((thread) => thread.terminate()));
    },
  };
}
