import type { Span } from '../../text/span.js';
import type { QuoteContext } from '../graph.js';
import { QueryError } from '../query-error.js';

/** All of a text that `contextOf` looks at. @param length of the text */
export const contextWindow = ({ start, end }: Span, length: number, characters: number): Span => ({
  start: Math.max(0, start - characters - 1),
  end: Math.min(length, end + characters + 1),
});

/**
 * Up to `characters` code units of text before and behind a span. A word that would be cut through is left out; a
 * window without white space (Chinese, a long address) is cut where it ends, only never inside a surrogate pair.
 * @throws QueryError when `characters` is no whole number from 0
 */
export function contextOf(text: string, { start, end }: Span, characters: number): QuoteContext {
  if (!Number.isInteger(characters) || characters < 0)
    throw new QueryError(
      'BAD_FILTER',
      'characters',
      `"characters" takes a whole number from 0, not ${characters}.`,
    );
  return { before: before(text, start, characters), after: after(text, end, characters) };
}

function before(text: string, end: number, characters: number): string {
  const start = Math.max(0, end - characters);
  const window = text.slice(start, end);
  if (start === 0 || isSpace(text, start - 1) || isSpace(text, start)) return window;
  const space = window.search(/\s/);
  if (space >= 0) return window.slice(space + 1);
  return isLowSurrogate(text, start) ? window.slice(1) : window;
}

function after(text: string, start: number, characters: number): string {
  const end = Math.min(text.length, start + characters);
  const window = text.slice(start, end);
  if (end === text.length || isSpace(text, end) || isSpace(text, end - 1)) return window;
  const space = lastSpaceOf(window);
  if (space >= 0) return window.slice(0, space);
  return isLowSurrogate(text, end) ? window.slice(0, -1) : window;
}

const isSpace = (text: string, index: number): boolean => /\s/.test(text.charAt(index));

function lastSpaceOf(window: string): number {
  let index = window.length - 1;
  while (index >= 0 && !isSpace(window, index)) index--;
  return index;
}

const isLowSurrogate = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;
