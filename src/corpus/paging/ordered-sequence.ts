import { takeStep } from '../deadline.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import type { Contents } from './contents.js';
import { firstWhere } from './in-order.js';
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
    return this.takeFrom(stretch, limit, Number.POSITIVE_INFINITY)!;
  }

  /** The same when it takes a walk of few articles: null when their number would have to be larger. */
  takeFrom(stretch: Stretch, limit: number, articles: number): readonly Item[] | null {
    const taken: Item[] = [];
    if (limit === 0) return taken;
    const start = this.#start(stretch);
    const { direction } = stretch;
    const end = direction > 0 ? this.articles.length : -1;
    const last = Math.abs(end - start) > articles ? start + direction * articles : end;
    for (let at = start; at !== last; at += direction) {
      if (this.#addItemsAt(at, stretch, taken, limit)) return taken;
    }
    return last === end ? taken : null;
  }

  isEmpty(stretch: Stretch): boolean {
    return this.take(stretch, 1).length === 0;
  }

  /** True when `taken` has as many as it may. */
  #addItemsAt(at: number, stretch: Stretch, taken: Item[], limit: number): boolean {
    takeStep();
    const { direction, from } = stretch;
    const article = this.articles[at]!;
    const size = this.contents.size(article);
    const isFirst = size > 0 && from !== null && this.articleOrdering.compare(article, from) === 0;
    for (let count = 0; count < size; count++) {
      const index = direction > 0 ? count : size - 1 - count;
      if (!this.contents.accepts(article, index)) continue;
      const item = this.contents.item(article, index);
      if (isFirst && !liesIn(stretch, this.ordering.compare(item, from))) continue;
      if (taken.push(item) === limit) return true;
    }
    return false;
  }

  /** Index of the first article of a stretch: the one that holds its place, or the next in its direction. */
  #start({ direction, from }: Stretch): number {
    if (from === null) return direction > 0 ? 0 : this.articles.length - 1;
    return direction > 0 ? this.#countBefore(from, 0) : this.#countBefore(from, 1) - 1;
  }

  /** Articles whose comparison with the place gives less than `limit`: those before it, or up to it. */
  #countBefore(place: Place, limit: 0 | 1): number {
    const compare = (article: ArticleRecord) => Math.sign(this.articleOrdering.compare(article, place));
    return firstWhere(this.articles, (article) => compare(article) >= limit);
  }
}
