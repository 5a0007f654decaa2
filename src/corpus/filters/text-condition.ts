import type { TextFilter } from '../query.js';
import { TextMatcher } from './text-matcher.js';

/** Null when the filter sets no condition. */
export function matcherOf(filter: TextFilter | null | undefined): TextMatcher | null {
  const phrase = filter?.contains;
  return phrase === null || phrase === undefined ? null : new TextMatcher(phrase);
}
