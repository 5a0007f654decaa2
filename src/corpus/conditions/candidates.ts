import type { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleGroup } from '../lists/article-group.js';
import { articleOrdering } from '../lists/article-ordering.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { acceptsArticle, type Conditions } from './conditions.js';

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

/** @param conditions which ask nothing but of articles */
export function eachAccepted(
  shelf: ArticleShelf,
  conditions: Conditions,
  visit: (article: ArticleRecord) => void,
): void {
  const candidates = candidatesOf(shelf, conditions);
  for (const article of candidates) if (acceptsArticle(conditions, article, candidates)) visit(article);
}
