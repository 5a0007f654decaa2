import type { ArticleRecord, Owner } from './nodes/article-record.js';

/** Told of every article that comes to a corpus or goes from it, right after its own books are in order. */
export interface CorpusObserver {
  onPut(article: ArticleRecord): void;
  /** An article that is replaced is taken first. */
  onTake(article: ArticleRecord): void;
  /** Who is who in an article changed, also in one that came before. `article.owners` is `after`. */
  onOwners?(article: ArticleRecord, before: readonly Owner[], after: readonly Owner[]): void;
}
