import { type Block, CLOSENESS_PARTS } from '../index/block.js';
import { closeness, withTitle } from '../index/closeness.js';
import { hasBit, UnitBits, UnitCounts } from '../index/unit-bits.js';
import type { UnitTest } from './unit-test.js';
import { WordEntries } from './word-entries.js';

/** Words that stand one behind the other; scores what holds them. */
export class TextTest implements UnitTest {
  readonly bits = new UnitBits();
  readonly #counts = new UnitCounts();
  readonly #words: readonly WordEntries[];
  #places = new Int32Array(64);
  #block: Block | null = null;
  #article = 0;
  #count = 0;
  #isPrepared = false;
  #isCounted = false;

  /**
   * @param words of each place of the phrase, the numbers of the words that may stand there
   * @param weight how much it tells, 0 or more
   * @param inTitle true when only the title counts: then all that is in the article meets the clause
   */
  constructor(
    words: readonly (readonly number[])[],
    readonly weight: number,
    private readonly inTitle: boolean,
  ) {
    this.#words = words.map((numbers) => new WordEntries(numbers));
  }

  get isMetByArticle(): boolean {
    return this.#isPrepared;
  }

  /** In words. */
  get length(): number {
    return this.#words.length;
  }

  enter(block: Block): boolean {
    this.#block = block;
    this.#isPrepared = false;
    let isThere = true;
    for (const word of this.#words) isThere = word.enter(block) && isThere;
    return isThere;
  }

  prepare(block: Block, article: number): boolean {
    this.#isPrepared = false;
    this.#isCounted = false;
    this.#article = article;
    const words = this.#words;
    for (let at = 0; at < words.length; at++) if (!words[at]!.has(article)) return false;
    const parts = block.places.parts(article);
    const quotes = block.places.quotes(article);
    this.bits.reset(parts, quotes);
    const word = words[0]!;
    const isPlain = words.length === 1 && !this.inTitle;
    if (isPlain && word.readBits(article, this.bits.parts, parts, this.bits.quotes, quotes)) {
      this.#count = word.count(article);
    } else {
      this.#countUnits();
      if (this.#count === 0) return false;
      if (this.inTitle) this.bits.setAll(parts, quotes);
      else this.bits.setCounted(this.#counts, parts, quotes);
    }
    this.#isPrepared = true;
    return true;
  }

  /** No paragraph of the article scores more by this clause. */
  highestPartScore(): number {
    if (!this.#isPrepared) return 0;
    let parts = CLOSENESS_PARTS;
    for (const word of this.#words) parts = Math.min(parts, word.closestParagraph(this.#article));
    return this.weight * (parts / CLOSENESS_PARTS);
  }

  /** No quote of the article scores more by this clause. */
  highestQuoteScore(): number {
    if (!this.#isPrepared) return 0;
    let parts = CLOSENESS_PARTS;
    for (const word of this.#words) parts = Math.min(parts, word.closestQuote(this.#article));
    return this.weight * (parts / CLOSENESS_PARTS);
  }

  articleScore(): number {
    if (!this.#isPrepared) return 0;
    const closest = closeness('ARTICLE', this.#count, this.#block!.places.articleLength(this.#article));
    return this.weight * (hasBit(this.bits.parts, 0) ? withTitle(closest) : closest);
  }

  /** @param part a paragraph, by its number plus 1 */
  partScore(part: number): number {
    const count = this.#isPrepared ? this.#counted().parts[part]! : 0;
    if (count === 0) return 0;
    return this.weight * closeness('PARAGRAPH', count, this.#block!.places.partLength(this.#article, part));
  }

  quoteScore(quote: number): number {
    const count = this.#isPrepared ? this.#counted().quotes[quote]! : 0;
    if (count === 0) return 0;
    return this.weight * closeness('QUOTE', count, this.#block!.places.quoteLength(this.#article, quote));
  }

  #counted(): UnitCounts {
    if (!this.#isCounted) this.#countUnits();
    return this.#counts;
  }

  #countUnits(): void {
    const { places } = this.#block!;
    const [parts, quotes] = [places.parts(this.#article), places.quotes(this.#article)];
    this.#counts.makeRoom(parts, quotes);
    this.#count = this.#findPlaces(parts, quotes);
    this.#isCounted = true;
    if (this.#count === 0) return;
    places.countParts(this.#article, this.#places, this.#count, this.#counts.parts);
    places.countQuotes(this.#article, this.#places, this.#count, this.#words.length, this.#counts.quotes);
  }

  /** Fills `#places` with where the phrase begins. */
  #findPlaces(parts: number, quotes: number): number {
    let count = 0;
    const end = this.inTitle ? this.#block!.places.titleEnd(this.#article) : Number.POSITIVE_INFINITY;
    for (let offset = 0; offset < this.#words.length; offset++) {
      const word = this.#words[offset]!;
      const places = word.places(this.#article, parts, quotes);
      const length = word.count(this.#article);
      count =
        offset === 0 ? this.#copy(places, length, end) : this.#keepFollowed(count, offset, places, length);
      if (count === 0) return 0;
    }
    return count;
  }

  #copy(places: Int32Array, length: number, end: number): number {
    if (this.#places.length < length) this.#places = new Int32Array(length * 2);
    let count = 0;
    while (count < length && places[count]! < end) {
      this.#places[count] = places[count]!;
      count++;
    }
    return count;
  }

  /** Keeps the places that have one of `followers` behind them, `offset` words on. */
  #keepFollowed(count: number, offset: number, followers: Int32Array, length: number): number {
    let [kept, at] = [0, 0];
    for (let index = 0; index < count; index++) {
      const wanted = this.#places[index]! + offset;
      while (at < length && followers[at]! < wanted) at++;
      if (at < length && followers[at] === wanted) this.#places[kept++] = this.#places[index]!;
    }
    return kept;
  }
}
