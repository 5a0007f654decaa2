import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CorpusObserver } from '../../corpus/corpus-observer.js';
import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { ProofIndex } from './proof-index.js';

/** Letters that are read before others get their turn: about a millisecond, as a full segment and garbage come on top. */
const SLICE = 50_000;

/**
 * Brings articles into the index a slice at a time, so that nothing else waits long for it. It begins when first asked for;
 * from then on it keeps up by itself.
 */
export class Intake implements CorpusObserver {
  readonly #waiting = new Set<ArticleRecord>();
  #isAwake = false;
  #work: Promise<void> | null = null;

  constructor(private readonly index: ProofIndex) {}

  onPut(article: ArticleRecord): void {
    this.#waiting.add(article);
    if (this.#isAwake) void this.caughtUp();
  }

  onTake(article: ArticleRecord): void {
    if (!this.#waiting.delete(article)) this.index.remove(article);
  }

  /** Resolves when the index knows all articles that there are. */
  caughtUp(): Promise<void> {
    this.#isAwake = true;
    this.#work ??= this.#takeIn();
    return this.#work;
  }

  /** Ends when nothing waits any more: who comes later, even in the same turn, begins anew. */
  async #takeIn(): Promise<void> {
    await Promise.resolve();
    try {
      while (this.#waiting.size > 0) {
        this.#takeSlice();
        if (this.#waiting.size > 0) await nextTurn();
      }
    } finally {
      this.#work = null;
    }
  }

  #takeSlice(): void {
    let letters = 0;
    for (const article of this.#waiting) {
      this.#waiting.delete(article);
      this.index.add(article);
      letters += article.compactText.end;
      if (letters > SLICE) return;
    }
  }
}
