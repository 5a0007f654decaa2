import { takeStep } from '../deadline.js';
import type { ArticleRecord } from '../nodes/article-record.js';

/** The items of a list that one article holds: numbers 0 to `size` (exclusive), in reading order. */
export interface Contents<Item> {
  /** 0 also when the article as a whole does not pass the filter. */
  size(article: ArticleRecord): number;
  /** Whether an item passes the filter. */
  accepts(article: ArticleRecord, index: number): boolean;
  item(article: ArticleRecord, index: number): Item;
}

export function* itemsIn<Item>(
  articles: Iterable<ArticleRecord>,
  contents: Contents<Item>,
): Generator<Item, undefined> {
  for (const article of articles) {
    takeStep();
    const size = contents.size(article);
    for (let index = 0; index < size; index++)
      if (contents.accepts(article, index)) yield contents.item(article, index);
  }
}

export function countIn<Item>(articles: Iterable<ArticleRecord>, contents: Contents<Item>): number {
  let count = 0;
  for (const article of articles) {
    takeStep();
    const size = contents.size(article);
    for (let index = 0; index < size; index++) if (contents.accepts(article, index)) count++;
  }
  return count;
}
