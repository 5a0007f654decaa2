import { codePointsIn } from './code-points.js';
import type { Span } from './span.js';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector: `[start, end)` in Unicode code points. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A span of a text, as two selectors of the W3C Web Annotation model that select the same letters. */
export interface TextSelector {
  readonly textQuote: TextQuoteSelector;
  readonly textPosition: TextPositionSelector;
}

/** Code units of prefix and suffix. */
const CONTEXT = 32;

const isLow = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;

/** No pair of surrogates is cut through. */
function textQuote(text: string, { start, end }: Span): TextQuoteSelector {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(isLow(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isLow(text, to) ? to - 1 : to),
  };
}

/** Gives the selectors of spans of a text. */
export function selectorsIn(text: string): (span: Span) => TextSelector {
  const codePointsBefore = codePointsIn(text);
  return (span) => ({
    textQuote: textQuote(text, span),
    textPosition: {
      type: 'TextPositionSelector',
      start: codePointsBefore(span.start),
      end: codePointsBefore(span.end),
    },
  });
}
