import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Places } from './places.js';

/** Articles in a block, at the most: their numbers in it fit in a byte. */
export const BLOCK_SIZE = 256;

/** A word that an article holds this often has the parts and quotes that hold it written down beside its places. */
export const DENSE = 4;

/** Parts of 1 in which the closeness of a word to its closest paragraph, and quote, is kept, rounded up. */
export const CLOSENESS_PARTS = 255;

/**
 * Some articles and where their words stand. For each word, in the order of its numbers, an entry for each article that
 * holds it: the article's number (a byte), the count, the closeness to the closest paragraph and to the closest quote
 * (a byte each), the length of what follows; then, where the count is DENSE or more, the bits of the parts and of the quotes, eight
 * a byte; then the places, each as its distance from the one before.
 */
export class Block {
  #live: number;

  constructor(
    /** Null for one that is gone. */
    readonly articles: (ArticleRecord | null)[],
    readonly places: Places,
    /** Ascending. */
    private readonly words: Uint32Array,
    /** Where the entries of each word begin, and the end of the last. */
    private readonly starts: Uint32Array,
    readonly bytes: Uint8Array,
  ) {
    this.#live = articles.length;
  }

  /** Articles that are not gone. */
  get live(): number {
    return this.#live;
  }

  /** Bytes of memory that it holds. */
  get size(): number {
    return this.words.byteLength + this.starts.byteLength + this.bytes.byteLength + this.places.bytes;
  }

  /** Where the entries of a word lie in `bytes`; null when no article of the block holds it. */
  entriesOf(word: number): { readonly from: number; readonly to: number } | null {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return this.words[low] === word ? { from: this.starts[low]!, to: this.starts[low + 1]! } : null;
  }

  take(article: ArticleRecord): void {
    this.articles[this.articles.indexOf(article)] = null;
    this.#live--;
  }
}
