import type { QuoteNode } from '../../corpus/graph.js';
import { selectorsIn, type TextSelector } from '../../text/selectors.js';

/** One for each segment. */
export function selectorsOf({ article: { text }, segments }: QuoteNode): readonly TextSelector[] {
  const selectorOf = selectorsIn(text);
  return segments.map(({ span }) => selectorOf(span));
}
