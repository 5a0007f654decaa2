import type { Corpus } from '../corpus/corpus.js';
import type { QuoteNode } from '../corpus/graph.js';
import type { QuoteFilter } from '../corpus/query.js';
import { QueryError } from '../corpus/query-error.js';
import { clusterOf } from './clusters/cluster-of.js';
import type { QuoteCluster } from './clusters/quote-cluster.js';
import { Intake } from './index/intake.js';
import { ProofIndex } from './index/proof-index.js';
import { type Counts, countQuotes } from './shares/count-quotes.js';
import type { Grouping } from './shares/group.js';
import { QuoteShares } from './shares/quote-shares.js';
import { WordCounts } from './shares/word-counts.js';
import { claimOf, type VerificationRequest } from './verification/claim.js';
import { type QuoteVerification, verifyQuote } from './verification/verify-quote.js';

export interface ShareQuery {
  readonly by: Grouping;
  /** All quotes when left out. */
  readonly filter?: QuoteFilter | null;
  /** All quotes when left out. */
  readonly baseline?: QuoteFilter | null;
}

/** What can be proved of the quotes of a corpus. The index behind it is begun when first asked for, and kept up to date. */
export class Proof {
  readonly #index = new ProofIndex();
  readonly #intake = new Intake(this.#index);
  readonly #wordCounts = new WordCounts();
  /** Counts of all quotes, until an article comes or goes. */
  readonly #all = new Map<Grouping, Promise<Counts>>();

  constructor(private readonly corpus: Corpus) {
    const forget = () => this.#all.clear();
    corpus.observe(this.#intake);
    corpus.observe(this.#wordCounts);
    corpus.observe({ onPut: forget, onTake: forget });
  }

  /** Bytes of the index. */
  get bytes(): number {
    return this.#index.bytes;
  }

  /** Resolves when the index knows all articles; others get their turn in between. */
  caughtUp(): Promise<void> {
    return this.#intake.caughtUp();
  }

  /** @throws QueryError when the text holds no words or too many, or an id names nothing */
  async verify(request: VerificationRequest): Promise<QuoteVerification> {
    const claim = claimOf(this.corpus, request);
    await this.caughtUp();
    return verifyQuote(this.#index, claim);
  }

  /** @throws QueryError when the quote is gone */
  async cluster({ id }: QuoteNode): Promise<QuoteCluster> {
    await this.caughtUp();
    const quote = this.corpus.quote(id);
    if (quote !== null) return clusterOf(this.#index, quote);
    throw new QueryError('BAD_ID', 'id', `The quote "${id}" is gone; its article was removed or replaced.`);
  }

  /** @throws QueryError when a filter is malformed */
  async shares({ by, filter, baseline }: ShareQuery): Promise<QuoteShares> {
    const counts = await this.#count(filter, by);
    return new QuoteShares(by, counts, await this.#count(baseline, by));
  }

  #count(filter: QuoteFilter | null | undefined, by: Grouping): Promise<Counts> {
    if (filter != null) return countQuotes(this.corpus, this.#wordCounts, filter, by);
    const known = this.#all.get(by) ?? countQuotes(this.corpus, this.#wordCounts, {}, by);
    this.#all.set(by, known);
    return known;
  }
}
