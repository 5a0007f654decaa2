import type { ArticleRecord } from '../../../corpus/nodes/article-record.js';
import { QUOTE } from '../../../corpus/packed/layout.js';
import type { Span } from '../../../text/span.js';
import { sharedLength } from '../layer/overlap.js';
import type { QuoteOverlap, SpanOutOfText } from '../outcome.js';

/**
 * What is wrong with the segments that an editor gives a quote; null when nothing is.
 * @param row the quote that they are for; null for a new one
 */
export function problemWith(
  article: ArticleRecord,
  segments: readonly Span[],
  row: number | null,
): SpanOutOfText | QuoteOverlap | null {
  if (segments.length === 0) return outOfText(article, 0, 'A quote has at least one segment.');
  for (const [index, segment] of segments.entries()) {
    const fault = faultOf(article, segment, segments[index - 1]?.end ?? 0);
    if (fault !== null)
      return outOfText(article, index, `Segment ${index}, ${segment.start} to ${segment.end}, ${fault}.`);
  }
  const others = article
    .rows(QUOTE)
    .filter((each) => each !== row)
    .map((each) => article.quote(each));
  const spansOf = (quote: (typeof others)[number]) => quote.segments.map(({ span }) => span);
  const quote = others.find((other) => sharedLength(spansOf(other), segments) > 0);
  if (quote === undefined) return null;
  const message = `The quote ${quote.id} has some of these words. Correct or reject that one first.`;
  return { __typename: 'QuoteOverlap', message, quote };
}

/** @param from end of the segment before */
function faultOf(article: ArticleRecord, { start, end }: Span, from: number): string | null {
  const length = article.compactText.end;
  if (start < 0 || end > length) return `does not lie in the text, which ends at ${length}`;
  if (end <= start) return 'is empty';
  if (start < from) return 'begins before the segment that it follows ends';
  if (article.textOf({ start, end }).trim() === '') return 'is blank';
  const paragraphs = article.paragraphs();
  if (!paragraphs.some(({ span }) => span.start <= start && end <= span.end))
    return 'does not lie in one paragraph';
  return null;
}

const outOfText = (article: ArticleRecord, segment: number, message: string): SpanOutOfText => ({
  __typename: 'SpanOutOfText',
  message,
  segment,
  textLength: article.compactText.end,
});
