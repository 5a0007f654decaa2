import type { QuoteMatch } from './quote-match.js';

/** EXACT: printed so. ALTERED: with other words. MISATTRIBUTED: by somebody else. NOT_FOUND: in no quote. */
export type Verdict = 'EXACT' | 'ALTERED' | 'MISATTRIBUTED' | 'NOT_FOUND';

/**
 * What the matches say of a claim. Words that stand in a quote as they are outweigh words that are like it; a quote whose article
 * names nobody contradicts no speaker, unless another quote of the same words names somebody else.
 */
export function verdictOf(exact: readonly QuoteMatch[], altered: readonly QuoteMatch[]): Verdict {
  if (exact.some(({ speakerAgrees }) => speakerAgrees === true)) return 'EXACT';
  if (exact.some(({ speakerAgrees }) => speakerAgrees === false)) return 'MISATTRIBUTED';
  if (exact.length > 0) return 'EXACT';
  if (altered.length === 0) return 'NOT_FOUND';
  return altered.every(({ speakerAgrees }) => speakerAgrees === false) ? 'MISATTRIBUTED' : 'ALTERED';
}
