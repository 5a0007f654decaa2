import type { QuoteNode, SegmentNode } from '../../corpus/graph.js';
import type { Span } from '../../text/span.js';
import { type Words, wordsOf } from '../words/words.js';
import { type Directive, directiveFor, type WordRange } from './directive.js';

/**
 * The address of a quote: that of its article with a text directive for each segment, after the WICG draft "URL Fragment Text
 * Directives" (https://wicg.github.io/scroll-to-text-fragment/). Null when the article has no URL or the quote no words.
 */
export function textFragmentOf({ article, segments }: QuoteNode): string | null {
  if (article.url === null) return null;
  const { text } = article;
  const words = wordsOf(text);
  const directives = segments
    .map((segment) => directiveOf(text, words, segment))
    .filter((each) => each !== null);
  return directives.length === 0 ? null : withDirectives(article.url, directives);
}

function withDirectives(url: string, directives: readonly string[]): string {
  const texts = directives.map((directive) => `text=${directive}`).join('&');
  if (url.includes('#') && url.includes(':~:')) return `${url}&${texts}`;
  return url.includes('#') ? `${url}:~:${texts}` : `${url}#:~:${texts}`;
}

function directiveOf(text: string, words: Words, { span, paragraph }: SegmentNode): string | null {
  const target = wordsIn(words, span);
  if (target.from === target.to) return null;
  return written(text, words, directiveFor(words, target, wordsIn(words, paragraph.span)));
}

/** Words of which a letter lies in the span. */
function wordsIn(words: Words, { start, end }: Span): WordRange {
  const from = firstWord(words, (index) => words.end(index) > start);
  return {
    from,
    to: Math.max(
      from,
      firstWord(words, (index) => words.start(index) >= end),
    ),
  };
}

/** Index of the first word for which the test is true, as it is for all behind it. */
function firstWord(words: Words, test: (index: number) => boolean): number {
  let [low, high] = [0, words.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function written(text: string, words: Words, { start, end, prefix, suffix }: Directive): string {
  const cut = (from: number, to: number) => term(text.slice(from, to));
  const from = words.start(start.from);
  const last = end ?? start;
  const to = words.end(last.to - 1);
  return [
    prefix.from === prefix.to ? null : `${cut(words.start(prefix.from), from)}-`,
    cut(from, words.end(start.to - 1)),
    end === null ? null : cut(words.start(end.from), to),
    suffix.from === suffix.to ? null : `-${cut(to, words.end(suffix.to - 1))}`,
  ]
    .filter((each) => each !== null)
    .join(',');
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Percent-encoded, the dash too: '-', ',' and '&' mean something in a directive. White space is one space. */
const term = (words: string): string =>
  encodeURIComponent(words.trim().replace(/\s+/g, ' ').replace(LONE_SURROGATE, '\ufffd')).replaceAll(
    '-',
    '%2D',
  );
