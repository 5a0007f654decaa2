import type { Article } from '../../model/article.js';

/** How analysed articles are printed, one after the other, without waiting for the last. */
export interface ArticleFormat {
  readonly before: string;
  /** @param index 0 for the first article printed */
  article(article: Article, index: number): string;
  readonly after: string;
}
