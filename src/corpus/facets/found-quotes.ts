import type { Columns } from '../columns/columns.js';
import type { Numbers } from '../columns/growing-column.js';
import { lowestBit, type RowMask } from '../columns/row-mask.js';
import type { Conditions } from '../conditions/conditions.js';
import { quotesMeeting } from '../conditions/quotes-meeting.js';
import type { ArticleShelf } from '../directory/article-shelf.js';

/** The quotes that meet conditions, found once for all facets of a list, and counted by column. */
export class FoundQuotes {
  readonly #columns: Columns;
  readonly #quotes: RowMask;

  constructor(shelf: ArticleShelf, conditions: Conditions) {
    this.#columns = shelf.columns;
    this.#quotes = quotesMeeting(shelf, conditions);
  }

  /** How many quotes have each number in a column. @param count behind the largest number */
  tally(column: Numbers, count: number): Int32Array {
    const counts = new Int32Array(count);
    const { words } = this.#quotes;
    for (let at = 0; at < words.length; at++)
      for (let left = words[at]!; left !== 0; left &= left - 1)
        counts[column[(at << 5) + lowestBit(left)]!]!++;
    return counts;
  }

  /** Calls with the number of each article that holds some, and how many. */
  eachArticle(visit: (article: number, count: number) => void): void {
    for (let article = 0; article < this.#columns.end; article++) {
      const { first, end } = this.#columns.quotesOf(article);
      const count = this.#quotes.countBetween(first, end);
      if (count > 0) visit(article, count);
    }
  }
}
