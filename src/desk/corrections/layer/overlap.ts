import { lengthOf, type Span } from '../../../text/span.js';

const total = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0);

/** Code units that are in both. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const one of a)
    for (const other of b)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared;
}

/**
 * Whether two readings of a text mean the same quote: they share half or more of the shorter. Example: a quote that is found
 * with its last sentence cut off. Counter-example: two that meet in a word.
 */
export const meanTheSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  2 * sharedLength(a, b) >= Math.min(total(a), total(b)) && sharedLength(a, b) > 0;
