import { Tinypool } from 'tinypool';

/** Milliseconds after which a thread without work ends; another starts when there is work again. */
const IDLE_TIMEOUT = 60_000;

/** Work that is the same in every thread; takes and gives plain data. */
export type Task<Given, Result> = (given: Given) => Promise<Result>;

export interface Pool {
  /** Runs a function of the entry in one of the threads. Rejects as the function does, and when a thread dies or cannot start. */
  run<Given, Result>(task: Task<Given, Result>, given: Given): Promise<Result>;
  /** Ends the threads, whatever they are at. What is under way is dropped: its promises stay open. */
  close(): Promise<void>;
}

/**
 * @param entry module whose functions the threads run by name
 * @param workers threads at the most; each starts when there is a task for it
 */
export function openPool(entry: URL, workers: number): Pool {
  const threads = new Tinypool({
    filename: entry.href,
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
    async run(task, given) {
      try {
        return await threads.run(given, { name: task.name });
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
