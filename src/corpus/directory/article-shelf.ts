import { Columns } from '../columns/columns.js';
import { type NameRanks, OwnerRanks } from '../columns/owner-ranks.js';
import type { DateRange } from '../filters/date-range.js';
import { articleOrdering } from '../lists/article-ordering.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { PARAGRAPH, QUOTE } from '../packed/layout.js';
import { firstWhere } from '../paging/in-order.js';
import type { Ordering } from '../paging/ordering.js';
import { SortedArticles } from './sorted-articles.js';

/** The articles, by id and in the orders that lists are walked in. */
export class ArticleShelf {
  readonly #byId = new Map<string, ArticleRecord>();
  /** By the name of their order; begun when first asked for, but for the default order. */
  readonly #sorted = new Map([[articleOrdering.name, new SortedArticles(articleOrdering, [])]]);
  readonly columns = new Columns();
  readonly #ranks = new OwnerRanks();
  #paragraphs = 0;
  #quotes = 0;
  #version = 0;

  /** Another number after every article that comes or goes, and after every change of who is who in one. */
  get version(): number {
    return this.#version;
  }

  /** To be called when it becomes another who is who in an article. */
  change(): void {
    this.#version++;
  }

  /** Of all who are quoted; made when first read after a change. */
  get nameRanks(): NameRanks {
    return this.#ranks.of(this.#version, () => this.columns.quoted(), this.columns.owners);
  }

  get size(): number {
    return this.#byId.size;
  }

  get paragraphs(): number {
    return this.#paragraphs;
  }

  get quotes(): number {
    return this.#quotes;
  }

  [Symbol.iterator](): Iterator<ArticleRecord> {
    return this.#byId.values();
  }

  find(id: string): ArticleRecord | null {
    return this.#byId.get(id) ?? null;
  }

  put(article: ArticleRecord): void {
    this.#byId.set(article.id, article);
    for (const sorted of this.#sorted.values()) sorted.put(article);
    this.columns.put(article);
    this.#count(article, 1);
  }

  take(article: ArticleRecord): void {
    this.#byId.delete(article.id);
    for (const sorted of this.#sorted.values()) sorted.take(article);
    this.columns.take(article);
    this.#count(article, -1);
  }

  /** Every order asked for is kept from then on: ask for a few only. */
  sortedBy(ordering: Ordering<ArticleRecord>): readonly ArticleRecord[] {
    const sorted = this.#sorted.get(ordering.name) ?? new SortedArticles(ordering, this.#byId.values());
    this.#sorted.set(ordering.name, sorted);
    return sorted.inOrder();
  }

  /** The articles of a range of dates, newest first. */
  between({ from, to }: DateRange): readonly ArticleRecord[] {
    const articles = this.sortedBy(articleOrdering);
    const start = firstWhere(articles, ({ published }) => published === null || published < to);
    const end = firstWhere(articles, ({ published }) => published === null || published < from);
    return articles.slice(start, end);
  }

  #count({ facts }: ArticleRecord, sign: 1 | -1): void {
    this.#version++;
    this.#paragraphs += sign * facts.count(PARAGRAPH);
    this.#quotes += sign * facts.count(QUOTE);
  }
}
