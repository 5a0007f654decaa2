import { Block, CLOSENESS_PARTS } from './block.js';
import { ByteWriter } from './bytes.js';
import { lastAtMost } from './last-at-most.js';
import { occurrencesByWord } from './occurrences-by-word.js';
import type { ReadArticle } from './read-article.js';
import { UnitBits } from './unit-bits.js';
import { UnitTally } from './unit-tally.js';
import { Units } from './units.js';

/**
 * Puts articles into a block, in linear time but for the sorting of their distinct words. Each step is a word; it tells how many
 * places it took, those of the first, which lays everything out, counting as all there are.
 */
export function* blockSteps(articles: readonly ReadArticle[]): Generator<number, Block, undefined> {
  const units = new Units(articles.map(({ places }) => places));
  const { words, starts, places } = occurrencesByWord(articles, units);
  const entries = new EntryWriter(units, places);
  const entryStarts = new Uint32Array(words.length + 1);
  yield places.length;
  for (let index = 0; index < words.length; index++) {
    entryStarts[index] = entries.length;
    entries.write(starts[index]!, starts[index + 1]!);
    yield starts[index + 1]! - starts[index]!;
  }
  entryStarts[words.length] = entries.length;
  const records = articles.map(({ article }) => article);
  return new Block(records, units, { words, starts: entryStarts, ...entries.take() });
}

/** All steps at once. */
export function writeBlock(articles: readonly ReadArticle[]): Block {
  const steps = blockSteps(articles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Writes the entries of one word after the other, as `Postings` tells. */
class EntryWriter {
  readonly #out = new ByteWriter();
  readonly #heads = new ByteWriter();
  readonly #places = new ByteWriter();
  readonly #bits = new UnitBits();
  readonly #bitmaps: Int32Array[] = [];
  readonly #tally = new UnitTally();
  constructor(
    private readonly units: Units,
    private readonly places: Int32Array,
  ) {}

  get length(): number {
    return this.#out.length;
  }

  take() {
    const bitmaps = new Int32Array(this.#bitmaps.length * this.units.words);
    for (const [index, bitmap] of this.#bitmaps.entries()) bitmaps.set(bitmap, index * this.units.words);
    return { bytes: this.#out.take(), bitmaps };
  }

  /** A word whose places are at least as many bytes as its bits has these written down. */
  write(from: number, to: number): void {
    const isFrequent = to - from >= this.units.words * Int32Array.BYTES_PER_ELEMENT;
    this.#bits.reset(isFrequent ? this.units.words : 0);
    const articles = this.#writeEntries(from, to);
    this.#out.number(articles * 2 + (isFrequent ? 1 : 0));
    if (isFrequent) {
      this.#out.number(this.#bitmaps.length);
      this.#bitmaps.push(this.#bits.words.slice(0, this.#bits.length));
    }
    this.#out.append(this.#heads);
    this.#out.append(this.#places);
  }

  /** @returns in how many articles the word stands */
  #writeEntries(from: number, to: number): number {
    let [articles, article] = [0, 0];
    for (let at = from; at < to; articles++) {
      const first = at;
      article = lastAtMost(this.units.starts, this.places[at]!, article, this.units.articles);
      const end = this.units.starts[article + 1]!;
      while (at < to && this.places[at]! < end) at++;
      this.#writeEntry(article, first, at);
    }
    return articles;
  }

  #writeEntry(article: number, from: number, to: number): void {
    this.#tally.take(this.units, article, this.places, from, to, 1);
    const bytesBefore = this.#places.length;
    let last = this.units.starts[article]!;
    for (let at = from; at < to; at++) {
      this.#places.number(this.places[at]! - last);
      last = this.places[at]!;
    }
    this.#heads.byte(article);
    this.#heads.number(to - from);
    this.#writeCloseness(article);
    this.#heads.number(this.#places.length - bytesBefore);
    if (this.#bits.length > 0) this.#setBits(article);
  }

  #setBits(article: number): void {
    this.#bits.add(article);
    for (let index = 0; index < this.#tally.size; index++) this.#bits.add(this.#tally.units[index]!);
  }

  #writeCloseness(article: number): void {
    const tally = this.#tally;
    this.#heads.byte(Math.ceil(tally.closestParagraph(this.units, article) * CLOSENESS_PARTS));
    this.#heads.byte(Math.ceil(tally.closestQuote(this.units) * CLOSENESS_PARTS));
  }
}
