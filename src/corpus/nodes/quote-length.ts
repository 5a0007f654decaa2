import type { Facts } from '../packed/facts.js';
import { QUOTE, SEGMENT } from '../packed/layout.js';

/** Code units of the text of a quote: its segments, joined by a space. */
export function quoteLength(facts: Facts, row: number): number {
  const { from, to } = facts.list(QUOTE, QUOTE.segments, row, SEGMENT);
  let length = to - from - 1;
  for (let segment = from; segment < to; segment++)
    length += facts.at(SEGMENT.end, segment) - facts.at(SEGMENT.start, segment);
  return length;
}
