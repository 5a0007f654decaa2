import type { Connection, PageRequest } from '../../corpus/page.js';
import type { ProofIndex } from '../index/proof-index.js';
import { listed } from '../listed.js';
import type { Claim } from './claim.js';
import { exactMatches } from './find-exact.js';
import { nearMatches } from './find-near.js';
import { findUnquoted, type TextOccurrence } from './find-unquoted.js';
import { bestFirst, type QuoteMatch } from './quote-match.js';
import { type Verdict, verdictOf } from './verdict.js';

const MOST_NEAREST = 5;

/** What is found out about a claim. */
export interface QuoteVerification {
  readonly verdict: Verdict;
  /** Where nothing matches: the quotes most alike, at most five. */
  readonly nearest: readonly QuoteMatch[];
  /** Where the words stand as they are in articles, but in no quote; at most five. */
  readonly unquoted: readonly TextOccurrence[];
  /** Quotes that say the same, exactly or with words changed; best first. */
  matches(page: PageRequest): Connection<QuoteMatch>;
}

/** Looks for the words of a claim in the quotes that the index knows. */
export function verifyQuote(index: ProofIndex, claim: Claim): QuoteVerification {
  const exact = exactMatches(index, claim);
  const isSettled = exact.some(({ speakerAgrees }) => speakerAgrees !== false);
  const near = isSettled ? [] : notAmong(exact, nearMatches(index, claim));
  const altered = near.filter(({ isAltered }) => isAltered);
  const matches: readonly QuoteMatch[] = [...exact, ...altered];
  return {
    verdict: verdictOf(exact, altered),
    matches: (page) => listed(matches, bestFirst, page),
    nearest: matches.length > 0 ? [] : bestFirst.sorted(near).slice(0, MOST_NEAREST),
    unquoted: exact.length > 0 ? [] : findUnquoted(index, claim),
  };
}

function notAmong<Match extends QuoteMatch>(
  exact: readonly QuoteMatch[],
  near: readonly Match[],
): readonly Match[] {
  const ids = new Set(exact.map(({ quote }) => quote.id));
  return near.filter(({ quote }) => !ids.has(quote.id));
}
