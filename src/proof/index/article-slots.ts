import type { ArticleRecord } from '../../corpus/nodes/article-record.js';

/** Small numbers for articles, used again when an article goes. */
export class ArticleSlots {
  readonly #slots = new Map<ArticleRecord, number>();
  readonly #articles: (ArticleRecord | null)[] = [];
  readonly #free: number[] = [];

  put(article: ArticleRecord): number {
    const slot = this.#free.pop() ?? this.#articles.length;
    this.#articles[slot] = article;
    this.#slots.set(article, slot);
    return slot;
  }

  /** Null when it has none. */
  take(article: ArticleRecord): number | null {
    const slot = this.#slots.get(article);
    if (slot === undefined) return null;
    this.#slots.delete(article);
    this.#articles[slot] = null;
    this.#free.push(slot);
    return slot;
  }

  at(slot: number): ArticleRecord | null {
    return this.#articles[slot] ?? null;
  }
}
