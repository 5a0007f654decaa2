import { alignmentCells } from '../../text/differing/alignment.js';
import type { ProofIndex } from '../index/proof-index.js';
import { likenessShingles } from '../index/shingles.js';
import { likenessOf } from '../matching/likeness.js';
import { wordedQuote } from '../matching/worded.js';
import type { Claim } from './claim.js';
import { quotesIn } from './find-exact.js';
import { NearMatch } from './quote-match.js';

/** Quotes that are compared word by word. */
const COMPARED = 64;
/** What a quote must have in common with the claim, of what the likeliest has. */
const WORTH_A_LOOK = 1 / 8;
/** Steps that all comparisons of a claim may take: some ten milliseconds. A long claim is compared with fewer quotes. */
const MOST_CELLS = 3_000_000;

/** Quotes with words in common with the claim, in no order. */
export function nearMatches(index: ProofIndex, claim: Claim): readonly NearMatch[] {
  const { given, article } = claim;
  const places =
    article === null
      ? index.likeliestQuotes(likenessShingles(given.words), COMPARED, 1, WORTH_A_LOOK)
      : quotesIn(article);
  const matches: NearMatch[] = [];
  let cells = 0;
  for (const place of places) {
    const quote = place.article.quote(place.row);
    const { words } = wordedQuote(quote);
    const cost = alignmentCells(given.words, words);
    if (cells + cost > MOST_CELLS) continue;
    cells += cost;
    const likeness = likenessOf(given.words, words);
    if (likeness.alignment.pairs.length > 0) matches.push(new NearMatch(claim, quote, likeness));
  }
  return matches;
}
