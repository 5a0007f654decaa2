import { candidatesOf } from '../conditions/candidates.js';
import { acceptsArticle, acceptsRow, type Conditions, isOpen } from '../conditions/conditions.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import type { Column, Shape } from '../packed/table.js';

/** Articles that pass, and of each the rows that do; null for all of them. */
interface Found {
  readonly articles: readonly ArticleRecord[];
  readonly rows: readonly (readonly number[])[] | null;
}

/** What meets conditions, found once for all facets of a list. */
export class Matches {
  readonly #table: Shape | null;
  readonly #found: Found;
  #counts = new Int32Array(256);

  /** @param table whose rows are meant; null for articles themselves */
  constructor(shelf: ArticleShelf, conditions: Conditions, table: Shape | null) {
    this.#table = table;
    const isWhole = table === null || conditions.rows.length === 0;
    this.#found = isWhole ? wholeArticles(shelf, conditions) : rowsOf(shelf, conditions, table);
  }

  /** @param visit is told how many rows of the article there are, where there are any */
  eachArticle(visit: (article: ArticleRecord, count: number) => void): void {
    const { articles, rows } = this.#found;
    for (let index = 0; index < articles.length; index++) {
      const article = articles[index]!;
      const count = rows === null ? this.#count(article) : rows[index]!.length;
      if (count > 0) visit(article, count);
    }
  }

  eachRow(visit: (article: ArticleRecord, row: number) => void): void {
    const { articles, rows } = this.#found;
    for (let index = 0; index < articles.length; index++) {
      const article = articles[index]!;
      if (rows !== null) for (const row of rows[index]!) visit(article, row);
      else for (let row = 0, end = this.#count(article); row < end; row++) visit(article, row);
    }
  }

  /**
   * How often each value of a column stands in the rows of an article.
   * @param limit of an article: its values lie below it
   */
  eachValue(
    column: Column,
    limit: (article: ArticleRecord) => number,
    visit: (article: ArticleRecord, value: number, count: number) => void,
  ): void {
    const { articles, rows } = this.#found;
    for (let index = 0; index < articles.length; index++) {
      const article = articles[index]!;
      const size = limit(article) + 1;
      const counts = this.#countsFor(size);
      if (rows === null) article.facts.tally(column, counts);
      else for (const row of rows[index]!) counts[article.facts.at(column, row) + 1]!++;
      for (let at = 0; at < size; at++) {
        const count = counts[at]!;
        if (count === 0) continue;
        counts[at] = 0;
        visit(article, at - 1, count);
      }
    }
  }

  #count({ facts }: ArticleRecord): number {
    return this.#table === null ? 1 : facts.count(this.#table);
  }

  #countsFor(size: number): Int32Array {
    if (this.#counts.length < size) this.#counts = new Int32Array(size * 2);
    return this.#counts;
  }
}

function wholeArticles(shelf: ArticleShelf, conditions: Conditions): Found {
  const candidates = candidatesOf(shelf, conditions);
  const all = isOpen(conditions) ? candidates.newestFirst() : null;
  if (all !== null) return { articles: all, rows: null };
  return {
    articles: [...candidates].filter((article) => acceptsArticle(conditions, article, candidates)),
    rows: null,
  };
}

function rowsOf(shelf: ArticleShelf, conditions: Conditions, table: Shape): Found {
  const { articles } = wholeArticles(shelf, { ...conditions, rows: [] });
  const rows = articles.map((article) => {
    const accepted: number[] = [];
    for (let row = 0, end = article.facts.count(table); row < end; row++)
      if (acceptsRow(conditions, article, row)) accepted.push(row);
    return accepted;
  });
  return { articles, rows };
}
