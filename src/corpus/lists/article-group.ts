import type { ArticleRecord, Owner } from '../nodes/article-record.js';

/** Articles that an index knows of. */
export interface ArticleGroup extends Iterable<ArticleRecord> {
  /** Or an upper bound of it. */
  readonly size: number;
  has(article: ArticleRecord): boolean;
  /** The articles newest first, where that order is kept at hand; null where it is not. */
  newestFirst(): readonly ArticleRecord[] | null;
}

/** The articles in which at least one of the owners appears. */
export function articlesWith(owners: ReadonlySet<Owner>): ArticleGroup {
  const [only] = owners;
  if (only !== undefined && owners.size === 1) return articlesWithOne(only);
  return articlesWithSome(owners);
}

/** Gathers the articles when they are walked; until then their number is an upper bound. */
const articlesWithSome = (owners: ReadonlySet<Owner>): ArticleGroup => ({
  size: [...owners].reduce((sum, { articleCount }) => sum + articleCount, 0),
  has: (article) => article.owners.some((owner) => owners.has(owner)),
  newestFirst: () => null,
  [Symbol.iterator]: () => new Set([...owners].flatMap(({ articlesOf }) => [...articlesOf])).values(),
});

/** The articles of a set. */
export const groupOf = (articles: ReadonlySet<ArticleRecord>): ArticleGroup => ({
  size: articles.size,
  has: (article) => articles.has(article),
  newestFirst: () => (articles.size < 2 ? [...articles] : null),
  [Symbol.iterator]: () => articles[Symbol.iterator](),
});

const articlesWithOne = (owner: Owner): ArticleGroup => ({
  size: owner.articleCount,
  has: (article) => article.owners.includes(owner),
  newestFirst: () => owner.articlesNewestFirst(),
  [Symbol.iterator]: () => owner.articlesOf[Symbol.iterator](),
});
