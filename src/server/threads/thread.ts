import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './task.js';

interface Work {
  readonly onNews: (news: unknown) => void;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * In MiB. Garbage of a thread is collected sooner than V8 would by itself, which lets a heap that may have 2 GiB or more grow fourfold
 * between two collections, and one that may have less only twofold.
 */
const MEMORY = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 2000 };

/** A thread that does one task at a time; without one it keeps no process alive. */
export class Thread {
  readonly #worker: Worker;
  #work: Work | null = null;
  #isLost = false;

  /** @param entry module that answers tasks */
  constructor(entry: URL) {
    this.#worker = new Worker(entry, { resourceLimits: MEMORY });
    this.#worker.on('message', (answered: Answered) => this.#hear(answered));
    this.#worker.on('error', (error) => this.#lose(error));
    this.#worker.on('exit', (code) => this.#lose(new Error(`a thread ended with code ${code}`)));
  }

  /** True when it can do nothing more. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Rejects as the task does, and when the thread dies or cannot start. */
  run(asked: Asked, onNews: (news: unknown) => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#work = { onNews, resolve, reject };
      this.#worker.ref();
      this.#worker.postMessage(asked);
    });
  }

  /** Ends it, whatever it is at; the promise of that stays open. */
  async end(): Promise<void> {
    this.#work = null;
    this.#isLost = true;
    await this.#worker.terminate();
  }

  #hear(answered: Answered): void {
    switch (answered.kind) {
      case 'NEWS':
        this.#work?.onNews(answered.news);
        break;
      case 'RESULT':
        this.#free()?.resolve(answered.result);
        break;
      case 'ERROR':
        this.#free()?.reject(answered.error);
    }
  }

  #lose(error: Error): void {
    this.#isLost = true;
    this.#free()?.reject(error);
  }

  #free(): Work | null {
    const work = this.#work;
    this.#work = null;
    this.#worker.unref();
    return work;
  }
}
