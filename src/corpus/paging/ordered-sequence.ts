import { takeStep } from '../deadline.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import type { Contents } from './contents.js';
import type { Ordering, Place } from './ordering.js';
import { liesIn, type Sequence, type Stretch } from './sequence.js';

/**
 * Items in the order of their articles, then of reading: a page is found by walking from its first article and
 * stops where it is full.
 */
export class OrderedSequence<Item> implements Sequence<Item> {
  /**
   * @param articles sorted by `articleOrdering`
   * @param ordering its first keys are those of `articleOrdering`
   */
  constructor(
    private readonly articles: readonly ArticleRecord[],
    private readonly articleOrdering: Ordering<ArticleRecord>,
    private readonly contents: Contents<Item>,
    private readonly ordering: Ordering<Item>,
  ) {}

  take(stretch: Stretch, limit: number): readonly Item[] {
    const taken: Item[] = [];
    if (limit === 0) return taken;
    for (const item of this.#walk(stretch)) if (taken.push(item) === limit) break;
    return taken;
  }

  isEmpty(stretch: Stretch): boolean {
    return this.take(stretch, 1).length === 0;
  }

  *#walk(stretch: Stretch): Generator<Item, undefined> {
    const { direction, from } = stretch;
    for (let at = this.#start(stretch); at >= 0 && at < this.articles.length; at += direction) {
      takeStep();
      const article = this.articles[at]!;
      const isFirst = from !== null && this.articleOrdering.compare(article, from) === 0;
      for (const item of this.#itemsOf(article, direction))
        if (!isFirst || liesIn(stretch, this.ordering.compare(item, from))) yield item;
    }
  }

  *#itemsOf(article: ArticleRecord, direction: number): Generator<Item, undefined> {
    const size = this.contents.size(article);
    for (let count = 0; count < size; count++) {
      const index = direction > 0 ? count : size - 1 - count;
      if (this.contents.accepts(article, index)) yield this.contents.item(article, index);
    }
  }

  /** Index of the first article of a stretch: the one that holds its place, or the next in its direction. */
  #start({ direction, from }: Stretch): number {
    if (from === null) return direction > 0 ? 0 : this.articles.length - 1;
    return direction > 0 ? this.#countBefore(from, 0) : this.#countBefore(from, 1) - 1;
  }

  /** Articles whose comparison with the place gives less than `limit`: those before it, or up to it. */
  #countBefore(place: Place, limit: 0 | 1): number {
    let [low, high] = [0, this.articles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Math.sign(this.articleOrdering.compare(this.articles[middle]!, place)) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
