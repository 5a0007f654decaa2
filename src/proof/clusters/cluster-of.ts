import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import { alignmentCells } from '../../text/differing/alignment.js';
import type { Candidate } from '../index/likeliest.js';
import type { ProofIndex } from '../index/proof-index.js';
import { wholeHash } from '../index/shingles.js';
import { QuoteCluster } from './quote-cluster.js';
import { isVariant, SHARED_SHINGLES, saysTheSame, Wording } from './relation.js';

/** Quotes in other words that are compared word by word, those that share most with the quote. */
const COMPARED = 512;
/** Steps that these comparisons may take together: some tens of milliseconds. */
const MOST_CELLS = 5_000_000;

/**
 * The quotes that are variants of one, and itself. It hangs on the set of articles alone, and its work grows with the number of
 * quotes that share words with this one.
 */
export function clusterOf(index: ProofIndex, quote: QuoteView): QuoteCluster {
  const own = new Wording(quote);
  if (own.words.count === 0) return new QuoteCluster([quote]);
  const members = new Map([[quote.id, quote]]);
  const admit = (others: readonly Candidate[]) => {
    for (const other of newVariants(own, others, members)) members.set(other.quote.id, other.quote);
  };
  admit(index.quotesWith(Uint32Array.of(wholeHash(own.words)), 1));
  // Copies have most in common: they must not keep the altered ones from being compared.
  admit(index.likeliestQuotes(own.shingles, COMPARED + members.size, SHARED_SHINGLES, 0));
  return new QuoteCluster([...members.values()]);
}

/** The variants among some quotes that are not known yet. */
function* newVariants(
  own: Wording,
  candidates: readonly Candidate[],
  known: ReadonlyMap<string, QuoteView>,
): Generator<Wording, undefined> {
  let cells = 0;
  for (const { article, row } of candidates) {
    const quote = article.quote(row);
    if (known.has(quote.id)) continue;
    const other = new Wording(quote);
    cells += alignmentCells(own.words, other.words);
    if (cells > MOST_CELLS && !saysTheSame(own, other)) continue;
    if (isVariant(own, other)) yield other;
  }
}
