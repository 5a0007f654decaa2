import type { TextCondition } from '../filters/text-condition.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { spanOf } from '../nodes/span-of.js';
import { QUOTE, SEGMENT } from '../packed/layout.js';

/** Whether the text of a quote meets the condition. A quote of one segment is read where it stands, without a copy. */
export function quoteHolds(article: ArticleRecord, row: number, condition: TextCondition): boolean {
  const { facts } = article;
  const { from, to } = facts.list(QUOTE, QUOTE.segments, row, SEGMENT);
  return to - from === 1
    ? condition.isWithin(article.compactText, spanOf(facts, SEGMENT, from))
    : condition.isIn(article.quote(row).text);
}
