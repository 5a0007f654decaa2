import type { ArticleRecord, Owner } from '../nodes/article-record.js';

/** Articles that an index knows of. */
export interface ArticleGroup extends Iterable<ArticleRecord> {
  readonly size: number;
  has(article: ArticleRecord): boolean;
}

/** The articles in which at least one of the owners appears. */
export function articlesWith(owners: ReadonlySet<Owner>): ArticleGroup {
  const [only] = owners;
  if (only !== undefined && owners.size === 1) return articlesWithOne(only);
  return new Set([...owners].flatMap((owner) => [...owner.articlesOf]));
}

const articlesWithOne = (owner: Owner): ArticleGroup => ({
  size: owner.articleCount,
  has: (article) => article.owners.includes(owner),
  [Symbol.iterator]: () => owner.articlesOf[Symbol.iterator](),
});
