import { type Span, span } from '../text/span.js';

const LINE_BREAK = /\r\n|\n|\r/g;

function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const body = piece.trim();
  if (body === '') return null;
  const first = start + piece.length - piece.trimStart().length;
  return span(first, first + body.length);
}

/**
 * The pieces of a span between line breaks (LF, CRLF, CR), white space at their ends left out, empty ones dropped.
 * `whole.start <= piece.start < piece.end <= whole.end` for each.
 */
export function linePieces(text: string, whole: Span): readonly Span[] {
  const pieces: (Span | null)[] = [];
  let start = whole.start;
  for (const match of text.slice(whole.start, whole.end).matchAll(LINE_BREAK)) {
    pieces.push(trimmed(text, start, whole.start + match.index));
    start = whole.start + match.index + match[0].length;
  }
  pieces.push(trimmed(text, start, whole.end));
  return pieces.filter((piece) => piece !== null);
}
