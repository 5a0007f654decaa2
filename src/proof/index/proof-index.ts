import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { QUOTE } from '../../corpus/packed/layout.js';
import { readArticle, readQuote } from '../words/quote-words.js';
import { Words } from '../words/words.js';
import { ArticleSlots } from './article-slots.js';
import { type Voted, votesFor } from './ballot.js';
import { type Candidate, likeliest, votesOfRank } from './likeliest.js';
import { PostingTable } from './posting-table.js';
import { quoteShingles, wholeHash, winnowedShingles } from './shingles.js';

/** Rows of an article that a posting can tell apart, but for the last, which stands for all behind it. */
const ROWS = 1 << 11;
/** Articles that a posting can tell apart. */
const SLOTS = (1 << 21) - 1;

/**
 * Finds quotes by runs of their words, and articles by runs of theirs. It holds hashes only, no words: whoever asks reads the
 * candidates that it gives. About 5 bytes a quoted word and 1.5 a word of the article.
 */
export class ProofIndex {
  readonly #quotes = new PostingTable();
  readonly #texts = new PostingTable();
  readonly #slots = new ArticleSlots();
  readonly #words = new Words();

  /** Of the postings. */
  get bytes(): number {
    return this.#quotes.bytes + this.#texts.bytes;
  }

  /** @throws RangeError beyond two million articles */
  add(article: ArticleRecord): void {
    const slot = this.#slots.put(article);
    if (slot >= SLOTS) throw new RangeError(`the index of quotes holds at most ${SLOTS} articles`);
    this.#eachPosting(article, slot, (table, hash, item) => table.add(hash, item));
  }

  /** An article that was never added is let go in peace. */
  remove(article: ArticleRecord): void {
    const slot = this.#slots.take(article);
    if (slot === null) return;
    this.#eachPosting(article, slot, (table, hash, item) => table.remove(hash, item));
  }

  /** Quotes that have at least so many of the hashes; some that have not. */
  quotesWith(hashes: Uint32Array, leastVotes: number): readonly Candidate[] {
    return [...this.#candidates(votesFor(this.#quotes, hashes).filter(({ votes }) => votes >= leastVotes))];
  }

  /**
   * The `limit` quotes that have most of the hashes; the earliest of equals.
   * @param leastVotes that a quote must have
   * @param leastShare 0 to 1: what it must have of the votes of the best
   */
  likeliestQuotes(
    hashes: Uint32Array,
    limit: number,
    leastVotes: number,
    leastShare: number,
  ): readonly Candidate[] {
    const voted = votesFor(this.#quotes, hashes);
    const least = Math.max(leastVotes, votesOfRank(voted, 1) * leastShare, votesOfRank(voted, limit));
    return likeliest(this.#candidates(voted.filter(({ votes }) => votes >= least)), limit);
  }

  /** Articles that have all of the hashes; some that have not. */
  articlesWith(hashes: Uint32Array): readonly ArticleRecord[] {
    const voted = votesFor(this.#texts, hashes).filter(({ votes }) => votes >= hashes.length);
    return voted.map(({ item }) => this.#slots.at(item)).filter((article) => article !== null);
  }

  *#candidates(voted: readonly Voted[]): Generator<Candidate, undefined> {
    for (const { item, votes } of voted) {
      const article = this.#slots.at(item >>> 11);
      if (article !== null) for (const row of rowsOf(item % ROWS, article)) yield { article, row, votes };
    }
  }

  #eachPosting(
    article: ArticleRecord,
    slot: number,
    visit: (table: PostingTable, hash: number, item: number) => void,
  ): void {
    const words = this.#words;
    for (let row = 0; row < article.facts.count(QUOTE); row++) {
      readQuote(article, row, words);
      if (words.count === 0) continue;
      const item = slot * ROWS + Math.min(row, ROWS - 1);
      visit(this.#quotes, wholeHash(words), item);
      for (const hash of quoteShingles(words)) visit(this.#quotes, hash, item);
    }
    readArticle(article, words);
    for (const hash of winnowedShingles(words)) visit(this.#texts, hash, slot);
  }
}

function rowsOf(row: number, { facts }: ArticleRecord): readonly number[] {
  if (row < ROWS - 1) return [row];
  return Array.from({ length: facts.count(QUOTE) - row }, (_, index) => row + index);
}
