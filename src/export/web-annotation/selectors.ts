import type { Span } from '../../text/span.js';
import { codePointsIn } from './code-points.js';

/** Code units of text either side by which a TextQuoteSelector is found again. */
const REACH = 32;

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** `start` and `end` count Unicode code points from the start of the text, half-open, as the model demands. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export type Selectors = readonly [TextQuoteSelector, TextPositionSelector];

/** A character of two code units is not cut in half. */
const prefixIn = (text: string, end: number): string =>
  text.slice(Math.max(0, end - REACH), end).replace(/^[\udc00-\udfff]/, '');

const suffixIn = (text: string, start: number): string =>
  text.slice(start, start + REACH).replace(/[\ud800-\udbff]$/, '');

/** Two ways to find a span of a text: by its words, and by its place (Web Annotation Data Model, 4.2.4 and 4.2.5). */
export function selectorsIn(text: string): (span: Span) => Selectors {
  const codePointsBefore = codePointsIn(text);
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: prefixIn(text, start),
      suffix: suffixIn(text, end),
    },
    { type: 'TextPositionSelector', start: codePointsBefore(start), end: codePointsBefore(end) },
  ];
}
