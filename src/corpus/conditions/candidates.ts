import type { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleGroup } from '../lists/article-group.js';
import { articleOrdering } from '../lists/article-ordering.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { acceptsArticle, acceptsRow, type Conditions } from './conditions.js';

/** Articles outside of which nothing meets the conditions: the smallest group, those between the dates, or all. */
export type Candidates = Omit<ArticleGroup, 'has'>;

export function candidatesOf(shelf: ArticleShelf, { groups, dates }: Conditions): Candidates {
  const dated = dates === null ? shelf.sortedBy(articleOrdering) : shelf.between(dates);
  const all: Candidates = {
    size: dated.length,
    newestFirst: () => dated,
    [Symbol.iterator]: () => dated[Symbol.iterator](),
  };
  return [all, ...groups].reduce((smallest, each) => (each.size < smallest.size ? each : smallest));
}

/** @param rows of an article that conditions on rows are asked of */
export function eachAccepted(
  shelf: ArticleShelf,
  conditions: Conditions,
  rows: (article: ArticleRecord) => number,
  visit: (article: ArticleRecord, row: number) => void,
): void {
  const candidates = candidatesOf(shelf, conditions);
  const isOpenToRows = conditions.rows.length === 0;
  for (const article of candidates) {
    if (!acceptsArticle(conditions, article, candidates)) continue;
    const count = rows(article);
    for (let row = 0; row < count; row++)
      if (isOpenToRows || acceptsRow(conditions, article, row)) visit(article, row);
  }
}
