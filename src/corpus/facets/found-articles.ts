import { candidatesOf } from '../conditions/candidates.js';
import { acceptsArticle, asksDatesOnly, type Conditions } from '../conditions/conditions.js';
import { takeStep } from '../deadline.js';
import type { ArticleShelf } from '../directory/article-shelf.js';

/** The numbers of the articles that meet conditions. */
export function foundArticles(shelf: ArticleShelf, conditions: Conditions): Int32Array {
  if (asksDatesOnly(conditions)) return shelf.columns.publishedWithin(conditions.dates);
  const candidates = candidatesOf(shelf, conditions);
  const found = new Int32Array(candidates.size);
  let count = 0;
  for (const article of candidates) {
    takeStep();
    if (acceptsArticle(conditions, article, candidates)) found[count++] = article.number;
  }
  return found.subarray(0, count);
}
