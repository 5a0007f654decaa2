import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import { quoteCounts } from '../nodes/quote-count.js';

/**
 * Sets who each entity of an article is across articles, and enters the article with the new owners and strikes it
 * out with the old ones, where they changed. An empty list takes the article out of the books.
 * @returns owners that are left without any article
 */
export function own(article: ArticleRecord, owners: readonly Owner[]): readonly Owner[] {
  const old = article.owners;
  const length = Math.max(old.length, owners.length);
  const touched = new Set<Owner | undefined>();
  for (let index = 0; index < length; index++)
    if (old[index] !== owners[index]) touched.add(old[index]).add(owners[index]);
  const struck = touchedOf(article, touched);
  for (const [owner, quotes] of struck) owner.strike(article, quotes);
  article.owners = owners;
  for (const [owner, quotes] of touchedOf(article, touched)) owner.enter(article, quotes);
  return struck.map(([owner]) => owner).filter(({ articleCount }) => articleCount === 0);
}

/** In the order in which the article has them. */
const touchedOf = (article: ArticleRecord, touched: ReadonlySet<Owner | undefined>) =>
  [...quoteCounts(article)].filter(([owner]) => touched.has(owner));
