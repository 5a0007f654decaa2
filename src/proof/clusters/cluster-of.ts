import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import { likeliest } from '../index/likeliest.js';
import type { ProofIndex } from '../index/proof-index.js';
import { quoteShingles, wholeHash } from '../index/shingles.js';
import { alignmentCells } from '../matching/alignment.js';
import { QuoteCluster } from './quote-cluster.js';
import { isVariant, SHARED_SHINGLES, wordingOf } from './relation.js';

/** Quotes in other words that are compared word by word, those that share most with the quote. */
const COMPARED = 512;
/** Steps that these comparisons may take together: some tens of milliseconds. */
const MOST_CELLS = 5_000_000;

/**
 * The quotes that are variants of one, and itself. It hangs on the set of articles alone, and its work grows with the number of
 * quotes that share words with this one.
 */
export function clusterOf(index: ProofIndex, quote: QuoteView): QuoteCluster {
  const own = wordingOf(quote);
  if (own.words.count === 0) return new QuoteCluster([quote]);
  const same = index.quotesWith(Uint32Array.of(wholeHash(own.words)), 1);
  const sharing = index.quotesWith(quoteShingles(own.words), SHARED_SHINGLES);
  const members = new Map([[quote.id, quote]]);
  let cells = 0;
  for (const { article, row } of [...same, ...likeliest(sharing, COMPARED)]) {
    const other = wordingOf(article.quote(row));
    if (members.has(other.quote.id)) continue;
    if (other.key !== own.key) cells += alignmentCells(own.words, other.words);
    if (cells > MOST_CELLS) break;
    if (isVariant(own, other)) members.set(other.quote.id, other.quote);
  }
  return new QuoteCluster([...members.values()]);
}
