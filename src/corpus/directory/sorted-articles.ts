import type { ArticleRecord } from '../nodes/article-record.js';
import type { Ordering } from '../paging/ordering.js';

/** New articles up to this many are put in their places one by one. */
const FEW = 100;

/** Articles in an order that is kept while they come and go. */
export class SortedArticles {
  readonly #ordering: Ordering<ArticleRecord>;
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
    if (unsorted.length > FEW) this.#sorted = this.#joined(this.#ordering.sorted(unsorted));
    else
      for (const article of unsorted) this.#sorted.splice(this.#placeIn(this.#sorted, article), 0, article);
    return this.#sorted;
  }

  /** What stands and what comes in one list; compares few of what stands where little comes. */
  #joined(coming: readonly ArticleRecord[]): ArticleRecord[] {
    const standing = this.#sorted;
    if (standing.length === 0) return [...coming];
    const joined: ArticleRecord[] = [];
    let from = 0;
    for (const article of coming) {
      const place = this.#placeIn(standing, article, from);
      for (; from < place; from++) joined.push(standing[from]!);
      joined.push(article);
    }
    for (; from < standing.length; from++) joined.push(standing[from]!);
    return joined;
  }

  #placeIn(sorted: readonly ArticleRecord[], article: ArticleRecord, from = 0): number {
    return firstWhere(sorted, (each) => this.#ordering.compareItems(each, article) >= 0, from);
  }
}

/** Index of the first article, from `from` on, for which `test` is true, as it is for all behind it; their number when there is none. */
export function firstWhere(
  articles: readonly ArticleRecord[],
  test: (article: ArticleRecord) => boolean,
  from = 0,
): number {
  let [low, high] = [from, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(articles[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
