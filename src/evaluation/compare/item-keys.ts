import type { Span } from '../../text/span.js';

/** Makes keys that are the same for the same item in every run: 'news-1#quote:115-290'. */
export class ItemKeys {
  readonly #seen = new Map<string, number>();

  /** Two items of one kind in one place are told apart by their order: the second ends in '#2'. */
  of(article: string, what: string, { start, end }: Span): string {
    const key = `${article}#${what}:${start}-${end}`;
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  }
}
