import { eachAccepted } from '../conditions/candidates.js';
import type { Conditions } from '../conditions/conditions.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleRecord } from '../nodes/article-record.js';

/** The items of a list, found once for all its facets. */
export class Matches {
  /** With at least one item each. */
  readonly #articles: ArticleRecord[] = [];
  /** Where the rows of each article end among `#rows`. */
  readonly #ends: number[] = [];
  readonly #rows: number[] = [];

  constructor(shelf: ArticleShelf, conditions: Conditions, rows: (article: ArticleRecord) => number) {
    let last: ArticleRecord | null = null;
    eachAccepted(shelf, conditions, rows, (article, row) => {
      if (article !== last) this.#ends[this.#articles.push(article) - 2] = this.#rows.length;
      last = article;
      this.#rows.push(row);
    });
    this.#ends[this.#articles.length - 1] = this.#rows.length;
  }

  /** @param visit is told how many items the article has */
  eachArticle(visit: (article: ArticleRecord, count: number) => void): void {
    let start = 0;
    for (const [index, article] of this.#articles.entries()) {
      const end = this.#ends[index]!;
      visit(article, end - start);
      start = end;
    }
  }

  eachRow(visit: (article: ArticleRecord, row: number) => void): void {
    let at = 0;
    for (const [index, article] of this.#articles.entries())
      for (const end = this.#ends[index]!; at < end; at++) visit(article, this.#rows[at]!);
  }
}
