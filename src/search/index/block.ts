import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { standingOfArticle } from './standing.js';
import { UnitBits } from './unit-bits.js';
import type { Units } from './units.js';

/** Parts of 1 in which the closeness of a word to its closest paragraph, and quote, is kept, rounded up. */
export const CLOSENESS_PARTS = 255;

/**
 * Where words stand in a block. For each word, in the order of their numbers: how many articles hold it, doubled, and 1
 * more when its units are written down as bits, of which then the number follows; then for each article that holds it
 * the article's number (a byte), the count, the closeness to the closest paragraph and to the closest quote (a byte each)
 * and the bytes of its places; then all places, each as its distance from the one before or from where the article starts.
 */
export interface Postings {
  /** Ascending. */
  readonly words: Uint32Array;
  /** Where the entries of each word begin, and the end of the last. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** Bits of the units that hold a word, as many words of 32 bits as the units take, one behind the other. */
  readonly bitmaps: Int32Array;
}

/** Some articles and where their words stand. */
export class Block {
  /** The units of articles that are not gone, but for titles: those that can be found. */
  readonly findable = new UnitBits();
  /** Numbers of the articles in the columns of the corpus. */
  readonly numbers: Int32Array;
  /** Of the articles. */
  readonly standings: Float64Array;
  #live: number;

  constructor(
    /** Null for one that is gone. */
    readonly articles: (ArticleRecord | null)[],
    readonly units: Units,
    private readonly postings: Postings,
  ) {
    this.#live = articles.length;
    this.numbers = Int32Array.from(articles, (article) => article!.number);
    this.standings = Float64Array.from(articles, (article) => standingOfArticle(article!));
    this.findable.reset(units.words);
    for (let article = 0; article < articles.length; article++) {
      const title = units.firstPart[article]!;
      units.addAllOf(article, this.findable);
      this.findable.deleteAll(title, title + 1);
    }
  }

  /** Articles that are not gone. */
  get live(): number {
    return this.#live;
  }

  /** Bytes of memory that it holds. */
  get size(): number {
    const { words, starts, bytes, bitmaps } = this.postings;
    const columns = [words, starts, bytes, bitmaps, this.numbers, this.standings, this.findable.words];
    return columns.reduce((sum, { byteLength }) => sum + byteLength, this.units.bytes);
  }

  get bytes(): Uint8Array {
    return this.postings.bytes;
  }

  get bitmaps(): Int32Array {
    return this.postings.bitmaps;
  }

  /** Where the entries of a word begin in `bytes`; null when no article of the block holds it. */
  entriesOf(word: number): number | null {
    const { words, starts } = this.postings;
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return words[low] === word ? starts[low]! : null;
  }

  take(article: ArticleRecord): void {
    const number = this.articles.indexOf(article);
    this.articles[number] = null;
    this.#live--;
    this.units.deleteAllOf(number, this.findable);
  }
}
