import { BLOCK_SIZE, type Block, DENSE } from '../index/block.js';
import { ByteReader } from '../index/bytes.js';

const NOWHERE = -1;
const NO_BYTES = new Uint8Array();

/**
 * The entries of one word, or of all words that a prefix stands for, in the block at hand. Entries of the same article are
 * linked to each other.
 */
export class WordEntries {
  readonly #words: readonly number[];
  /** By article: its first entry. */
  readonly #first = new Int32Array(BLOCK_SIZE);
  /** By entry. */
  #next = new Int32Array(BLOCK_SIZE);
  #count = new Int32Array(BLOCK_SIZE);
  #paragraph = new Int32Array(BLOCK_SIZE);
  #quote = new Int32Array(BLOCK_SIZE);
  #rest = new Int32Array(BLOCK_SIZE);
  #entries = 0;
  #reader = new ByteReader(NO_BYTES);
  #places = new Int32Array(64);

  /** @param words their numbers */
  constructor(words: readonly number[]) {
    this.#words = words;
  }

  /** False when no article of the block holds the word. */
  enter(block: Block): boolean {
    this.#first.fill(NOWHERE);
    this.#entries = 0;
    this.#reader = new ByteReader(block.bytes);
    for (const word of this.#words) {
      const range = block.entriesOf(word);
      if (range !== null) this.#readHeads(range.from, range.to);
    }
    return this.#entries > 0;
  }

  has(article: number): boolean {
    return this.#first[article]! !== NOWHERE;
  }

  /** How often the article holds the word. */
  count(article: number): number {
    let count = 0;
    for (let entry = this.#first[article]!; entry !== NOWHERE; entry = this.#next[entry]!)
      count += this.#count[entry]!;
    return count;
  }

  /** No paragraph of the article is closer to the word, in parts of CLOSENESS_PARTS; it may be above that. */
  closestParagraph(article: number): number {
    let closeness = 0;
    for (let entry = this.#first[article]!; entry !== NOWHERE; entry = this.#next[entry]!)
      closeness += this.#paragraph[entry]!;
    return closeness;
  }

  /** The same of quotes. */
  closestQuote(article: number): number {
    let closeness = 0;
    for (let entry = this.#first[article]!; entry !== NOWHERE; entry = this.#next[entry]!)
      closeness += this.#quote[entry]!;
    return closeness;
  }

  /**
   * Reads the bits of the parts and quotes that hold the word, where they are written down.
   * @returns false where they are not: too few places, or several words
   */
  readBits(
    article: number,
    parts: Int32Array,
    partCount: number,
    quotes: Int32Array,
    quoteCount: number,
  ): boolean {
    const entry = this.#first[article]!;
    if (this.#next[entry] !== NOWHERE || this.#count[entry]! < DENSE) return false;
    this.#reader.at = this.#rest[entry]!;
    this.#readBytes(parts, partCount);
    this.#readBytes(quotes, quoteCount);
    return true;
  }

  /**
   * The places of the word in the article, ascending; valid until the next call.
   * @returns as many as `count` tells are filled
   */
  places(article: number, partCount: number, quoteCount: number): Int32Array {
    let size = 0;
    for (let entry = this.#first[article]!; entry !== NOWHERE; entry = this.#next[entry]!) {
      const count = this.#count[entry]!;
      if (this.#places.length < size + count) this.#places = longer(this.#places, size + count);
      this.#readPlaces(entry, this.#places, size, partCount, quoteCount);
      size += count;
      if (size > count) this.#places.subarray(0, size).sort();
    }
    return this.#places;
  }

  #readHeads(from: number, to: number): void {
    const reader = this.#reader;
    const first = this.#first;
    reader.at = from;
    while (reader.at < to) {
      const entry = this.#entries++;
      if (entry === this.#next.length) this.#grow();
      const article = reader.byte();
      this.#next[entry] = first[article]!;
      first[article] = entry;
      this.#count[entry] = reader.number();
      this.#paragraph[entry] = reader.byte();
      this.#quote[entry] = reader.byte();
      const length = reader.number();
      this.#rest[entry] = reader.at;
      reader.at += length;
    }
  }

  #readPlaces(entry: number, into: Int32Array, start: number, partCount: number, quoteCount: number): void {
    const count = this.#count[entry]!;
    const bits = count >= DENSE ? ((partCount + 7) >> 3) + ((quoteCount + 7) >> 3) : 0;
    const reader = this.#reader;
    const { bytes } = reader;
    let at = this.#rest[entry]! + bits;
    let place = 0;
    for (let index = 0; index < count; index++) {
      const byte = bytes[at++]!;
      if (byte < 0x80) place += byte;
      else {
        reader.at = at - 1;
        place += reader.number();
        at = reader.at;
      }
      into[start + index] = place;
    }
  }

  #readBytes(bits: Int32Array, count: number): void {
    const reader = this.#reader;
    const { bytes } = reader;
    let { at } = reader;
    for (let first = 0; first < count; first += 8) bits[first >> 5]! |= bytes[at++]! << (first & 31);
    reader.at = at;
  }

  #grow(): void {
    const length = this.#next.length * 2;
    this.#next = longer(this.#next, length);
    this.#count = longer(this.#count, length);
    this.#paragraph = longer(this.#paragraph, length);
    this.#quote = longer(this.#quote, length);
    this.#rest = longer(this.#rest, length);
  }
}

function longer(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length * 2);
  copy.set(array);
  return copy;
}
