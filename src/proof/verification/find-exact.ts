import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { QUOTE } from '../../corpus/packed/layout.js';
import type { ProofIndex } from '../index/proof-index.js';
import { runShingles, SHINGLE, wholeHash } from '../index/shingles.js';
import { containment, placesOf } from '../matching/containment.js';
import { type Worded, worded, wordedQuote } from '../matching/worded.js';
import { readQuote } from '../words/quote-words.js';
import { Words } from '../words/words.js';
import type { Claim } from './claim.js';
import { ExactMatch } from './quote-match.js';

interface QuotePlace {
  readonly article: ArticleRecord;
  readonly row: number;
}

/** Every quote of an article. */
export const quotesIn = (article: ArticleRecord): readonly QuotePlace[] =>
  article.rows(QUOTE).map((row) => ({ article, row }));

/**
 * Quotes in which all words of the claim stand as they are. In all articles these are found by three words in a row; a claim
 * of one or two words is found where it is all of a quote.
 */
export function exactMatches(index: ProofIndex, claim: Claim): readonly ExactMatch[] {
  const words = new Words();
  const matches: ExactMatch[] = [];
  for (const { article, row } of claim.article === null
    ? candidates(index, claim)
    : quotesIn(claim.article)) {
    readQuote(article, row, words);
    if (placesOf(claim.given.words, claim.runs, words) === null) continue;
    const quote = article.quote(row);
    const isExcerpt = words.count > claim.given.words.count;
    const isSure =
      claim.given.words.count >= SHINGLE || containment(claim.given, claim.runs, wordedQuote(quote));
    if (isSure) matches.push(new ExactMatch(claim, quote, isExcerpt));
  }
  return matches;
}

function candidates(index: ProofIndex, claim: Claim): readonly QuotePlace[] {
  const { given, runs } = claim;
  const hashes = new Set(runs.flatMap((run) => [...runShingles(runText(given, run).words)]));
  if (hashes.size > 0) return index.quotesWith(Uint32Array.from(hashes), hashes.size);
  const whole = index.quotesWith(Uint32Array.of(wholeHash(given.words)), 1);
  return runs.length === 1 ? whole : [];
}

const runText = ({ text, words }: Worded, { from, to }: { from: number; to: number }): Worded =>
  worded(text.slice(words.start(from), words.end(to - 1)));
