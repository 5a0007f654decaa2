import type { ArticleRecord } from '../corpus/nodes/article-record.js';
import { QUOTE } from '../corpus/packed/layout.js';
import { quoteChanges } from './changes/quote-changes.js';

/** Ids of the quotes that the older article has neither in these nor in similar words; all when there is no older one. */
export function foundQuotes(older: ArticleRecord | null, newer: ArticleRecord): readonly string[] {
  const found =
    older === null
      ? newer.rows(QUOTE)
      : quoteChanges(older, newer).flatMap(({ before, after }) => (before === null ? [after!] : []));
  return found.map((row) => newer.quote(row).id);
}
