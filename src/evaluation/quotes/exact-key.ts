import type { Span } from '../../text/span.js';
import { isLetter } from './letters.js';

function trimmed(text: string, span: Span): string {
  let { start, end } = span;
  while (start < end && !isLetter(text, start)) start++;
  while (end > start && !isLetter(text, end - 1)) end--;
  return `${start}-${end}`;
}

/** The same for two quotes whose segments are the same but for punctuation and quotation marks at their ends. */
export const exactKey = (text: string, segments: readonly Span[]): string =>
  segments.map((segment) => trimmed(text, segment)).join('|');
