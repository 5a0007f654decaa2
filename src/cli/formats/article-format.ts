import type { Article } from '../../model/article.js';
import type { FoundArticle } from '../../server/reading/read-found.js';

/** How analysed articles are printed, one after the other, without waiting for the last. */
export interface ArticleFormat {
  readonly before: string;
  /** Stands between any two articles. */
  readonly between: string;
  /** @param found what it was made of */
  article(article: Article, found: FoundArticle): string;
  readonly after: string;
}
