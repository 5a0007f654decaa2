import type { ArticleRecord, Owner } from '../nodes/article-record.js';

/**
 * Sets who each entity of an article is across articles, and enters the article with the new owners and strikes it
 * out with the old ones, where they changed. An empty list takes the article out of the books.
 * @returns owners that are left without any article
 */
export function own(article: ArticleRecord, owners: readonly Owner[]): readonly Owner[] {
  const old = article.owners;
  const length = Math.max(old.length, owners.length);
  const changed = Array.from({ length }, (_, index) => index).filter((index) => old[index] !== owners[index]);
  const touched = new Set(changed.flatMap((index) => [old[index], owners[index]]));
  const struck = old.filter((owner, index) => touched.has(owner) && old.indexOf(owner) === index);
  for (const owner of struck) owner.strike(article);
  article.owners = owners;
  for (const owner of new Set(owners)) if (touched.has(owner)) owner.enter(article);
  return struck.filter(({ articleCount }) => articleCount === 0);
}
