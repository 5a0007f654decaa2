import type { ArticleRecord } from '../nodes/article-record.js';
import { firstWhere, merged } from '../paging/in-order.js';
import type { Ordering } from '../paging/ordering.js';

/** New articles up to this many are put in their places one by one. */
const FEW = 100;

/** Articles in an order that is kept while they come and go. */
export class SortedArticles {
  readonly #ordering: Ordering<ArticleRecord>;
  readonly #compare = (a: ArticleRecord, b: ArticleRecord): number => this.#ordering.compareItems(a, b);
  #sorted: ArticleRecord[] = [];
  #unsorted: ArticleRecord[];

  constructor(ordering: Ordering<ArticleRecord>, articles: Iterable<ArticleRecord>) {
    this.#ordering = ordering;
    this.#unsorted = [...articles];
  }

  put(article: ArticleRecord): void {
    this.#unsorted.push(article);
  }

  take(article: ArticleRecord): void {
    const place = this.#placeIn(this.inOrder(), article);
    this.#sorted.splice(place, 1);
  }

  /** Those that came are sorted when first read: a few are put in their places, many are merged with what stands. */
  inOrder(): readonly ArticleRecord[] {
    const unsorted = this.#unsorted;
    if (unsorted.length === 0) return this.#sorted;
    this.#unsorted = [];
    if (unsorted.length > FEW)
      this.#sorted = merged(this.#sorted, this.#ordering.sorted(unsorted), this.#compare);
    else
      for (const article of unsorted) this.#sorted.splice(this.#placeIn(this.#sorted, article), 0, article);
    return this.#sorted;
  }

  #placeIn(sorted: readonly ArticleRecord[], article: ArticleRecord): number {
    return firstWhere(sorted, (each) => this.#compare(each, article) >= 0);
  }
}
