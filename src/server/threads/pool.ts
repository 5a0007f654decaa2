import type { Task } from './task.js';
import { Thread } from './thread.js';

/** Milliseconds after which a thread without work ends; another starts when there is work again. */
const IDLE_TIMEOUT = 60_000;

export interface RunOptions {
  /** Told what the task tells while it is under way, in order. */
  readonly onNews?: (news: unknown) => void;
  /** Takes the task out of the queue, or ends the thread that is at it, whatever it does there. */
  readonly signal?: AbortSignal;
}

export interface Pool {
  /**
   * Runs a task of the entry in one of the threads, when its turn comes. Rejects as the task does, when the thread dies or cannot
   * start, and with the reason of the signal.
   */
  run<Given, Result>(task: Task<Given, Result>, given: Given, options?: RunOptions): Promise<Result>;
  /** Ends the threads, whatever they are at. What is under way is dropped: its promises stay open. */
  close(): Promise<void>;
}

interface Waiting {
  readonly signal: AbortSignal | undefined;
  work(thread: Thread): Promise<void>;
  callOff(): void;
}

class ThreadPool implements Pool {
  readonly #threads = new Set<Thread>();
  readonly #idle = new Map<Thread, NodeJS.Timeout>();
  #queue: Waiting[] = [];

  constructor(
    private readonly entry: URL,
    private readonly workers: number,
  ) {}

  run<Given, Result>(task: Task<Given, Result>, given: Given, options: RunOptions = {}): Promise<Result> {
    const { onNews = () => {}, signal } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const waiting: Waiting = {
        signal,
        work: async (thread) => {
          try {
            resolve((await thread.run({ task: task.name, given }, onNews)) as Result);
          } catch (error) {
            reject(error);
          }
        },
        callOff: () => reject(signal?.reason),
      };
      signal?.addEventListener('abort', () => this.#forget(waiting), { once: true });
      this.#queue.push(waiting);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#queue = [];
    for (const timer of this.#idle.values()) clearTimeout(timer);
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  #next(): void {
    const thread = this.#queue.length > 0 ? this.#freeThread() : null;
    if (thread !== null) void this.#occupy(thread, this.#queue.shift()!);
  }

  #freeThread(): Thread | null {
    for (const [idle, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(idle);
      if (!idle.isLost) return idle;
      this.#threads.delete(idle);
    }
    if (this.#threads.size >= this.workers) return null;
    const started = new Thread(this.entry);
    this.#threads.add(started);
    return started;
  }

  async #occupy(thread: Thread, waiting: Waiting): Promise<void> {
    const stop = () => {
      void thread.end();
      waiting.callOff();
      this.#release(thread);
    };
    waiting.signal?.addEventListener('abort', stop, { once: true });
    await waiting.work(thread);
    waiting.signal?.removeEventListener('abort', stop);
    this.#release(thread);
  }

  /** A thread that is lost makes room for another. */
  #release(thread: Thread): void {
    if (thread.isLost) this.#threads.delete(thread);
    else this.#idle.set(thread, this.#endLater(thread));
    this.#next();
  }

  #endLater(thread: Thread): NodeJS.Timeout {
    const end = () => {
      this.#idle.delete(thread);
      this.#threads.delete(thread);
      void thread.end();
    };
    return setTimeout(end, IDLE_TIMEOUT).unref();
  }

  #forget(waiting: Waiting): void {
    if (!this.#queue.includes(waiting)) return;
    this.#queue = this.#queue.filter((each) => each !== waiting);
    waiting.callOff();
  }
}

/**
 * @param entry module that answers tasks (`answerTasks`)
 * @param workers threads at the most; each starts when there is a task for it
 */
export const openPool = (entry: URL, workers: number): Pool => new ThreadPool(entry, workers);
