import { type Block, CLOSENESS_PARTS } from '../index/block.js';
import { ByteReader, numberAt } from '../index/bytes.js';
import type { UnitBits } from '../index/unit-bits.js';
import { BLOCK_SIZE, type Units } from '../index/units.js';
import type { Occurrences } from './occurrences.js';

const NOWHERE = -1;

/*
 * Places are decoded in three loops of the same shape: to copy them before they are compared takes a tenth longer (ADR 10).
 */

/**
 * Where one word, or any of those that a prefix stands for, stands in the block at hand. Entries of the same article
 * are linked to each other.
 */
export class WordOccurrences implements Occurrences {
  readonly length = 1;
  readonly counts = new Int32Array(BLOCK_SIZE);
  /** By article, in parts of CLOSENESS_PARTS. */
  readonly #paragraphs = new Int32Array(BLOCK_SIZE);
  readonly #quotes = new Int32Array(BLOCK_SIZE);
  /** By article: its last entry. */
  readonly #entryOf = new Int32Array(BLOCK_SIZE);
  /** By entry. */
  #columns = entryColumns(BLOCK_SIZE);
  #entries = 0;
  /** Entries of words whose bits are not written down. */
  readonly #rare: { readonly from: number; readonly to: number }[] = [];
  /** Where the bits of other words begin among those of the block. */
  readonly #bitmaps: number[] = [];
  #block: Block | null = null;
  #places = new Int32Array(64);

  /** @param words their numbers */
  constructor(private readonly words: readonly number[]) {}

  enter(block: Block): boolean {
    this.#block = block;
    this.#entries = 0;
    this.#rare.length = 0;
    this.#bitmaps.length = 0;
    for (const column of [this.counts, this.#paragraphs, this.#quotes]) column.fill(0);
    this.#entryOf.fill(NOWHERE);
    for (const word of this.words) {
      const at = block.entriesOf(word);
      if (at !== null) this.#readWord(block, at);
    }
    return this.#entries > 0;
  }

  addUnits(bits: UnitBits, left: UnitBits): void {
    const { bitmaps, units } = this.#block!;
    for (const start of this.#bitmaps) bits.or(bitmaps, start);
    for (const { from, to } of this.#rare)
      for (let entry = from; entry < to; entry++)
        if (units.hasAny(left, this.#columns.articles[entry]!)) this.#addUnitsOf(entry, bits, units);
  }

  places(article: number): Int32Array {
    this.#makeRoom(this.counts[article]!);
    let [size, entries] = [0, 0];
    for (let entry = this.#entryOf[article]!; entry !== NOWHERE; entry = this.#columns.next[entry]!) {
      size = this.#readPlaces(entry, this.#places, size);
      entries++;
    }
    if (entries > 1) this.#places.subarray(0, size).sort();
    return this.#places;
  }

  /** Sets the bit of the place behind each of its places, in all articles that are marked with 1. */
  addBehind(articles: Uint8Array, bits: Int32Array): void {
    const { articles: articleOf, counts, starts } = this.#columns;
    const { bytes, units } = this.#block!;
    for (let entry = 0; entry < this.#entries; entry++) {
      const article = articleOf[entry]!;
      if (articles[article] !== 1) continue;
      let at = starts[entry]!;
      let place = units.starts[article]! + 1;
      for (let rest = counts[entry]!; rest > 0; rest--) {
        const byte = bytes[at++]!;
        place += byte & 0x7f;
        if (byte > 0x7f) {
          const { value, end } = numberAt(bytes, at);
          place += value << 7;
          at = end;
        }
        bits[place >> 5]! |= 1 << (place & 31);
      }
    }
  }

  /** Those of its places whose bit is set, in all articles that are marked with 1, ascending; valid until the next call. */
  placesAmong(articles: Uint8Array, bits: Int32Array): Int32Array {
    const { articles: articleOf, counts, starts } = this.#columns;
    const { bytes, units } = this.#block!;
    this.#makeRoom(this.#placesIn(articles) + 1);
    const places = this.#places;
    let kept = 0;
    for (let entry = 0; entry < this.#entries; entry++) {
      const article = articleOf[entry]!;
      if (articles[article] !== 1) continue;
      let at = starts[entry]!;
      let place = units.starts[article]!;
      for (let rest = counts[entry]!; rest > 0; rest--) {
        const byte = bytes[at++]!;
        place += byte & 0x7f;
        if (byte > 0x7f) {
          const { value, end } = numberAt(bytes, at);
          place += value << 7;
          at = end;
        }
        places[kept] = place;
        kept += (bits[place >> 5]! >>> (place & 31)) & 1;
      }
    }
    const found = places.subarray(0, kept);
    return this.words.length > 1 ? found.sort() : found;
  }

  closestParagraph(article: number): number {
    return this.#paragraphs[article]! / CLOSENESS_PARTS;
  }

  closestQuote(article: number): number {
    return this.#quotes[article]! / CLOSENESS_PARTS;
  }

  /** How many there are in the articles that are marked with 1. */
  #placesIn(articles: Uint8Array): number {
    let count = 0;
    for (let entry = 0; entry < this.#entries; entry++)
      count += articles[this.#columns.articles[entry]!]! * this.#columns.counts[entry]!;
    return count;
  }

  #makeRoom(places: number): void {
    if (this.#places.length < places) this.#places = new Int32Array(places * 2);
  }

  #readWord(block: Block, at: number): void {
    const reader = new ByteReader(block.bytes);
    reader.at = at;
    const head = reader.number();
    const from = this.#entries;
    const to = from + (head >> 1);
    if ((head & 1) === 1) this.#bitmaps.push(reader.number() * block.units.words);
    else this.#rare.push({ from, to });
    while (to > this.#columns.next.length) this.#columns = longer(this.#columns);
    this.#readHeads(reader, from, to);
    this.#findPlaces(from, reader.at);
  }

  #readHeads(reader: ByteReader, from: number, to: number): void {
    const { articles, next, counts, starts } = this.#columns;
    const [entryOf, countOf, paragraphs, quotes] = [
      this.#entryOf,
      this.counts,
      this.#paragraphs,
      this.#quotes,
    ];
    for (let entry = from; entry < to; entry++) {
      const article = reader.byte();
      const count = reader.number();
      articles[entry] = article;
      next[entry] = entryOf[article]!;
      entryOf[article] = entry;
      counts[entry] = count;
      countOf[article]! += count;
      paragraphs[article]! += reader.byte();
      quotes[article]! += reader.byte();
      starts[entry] = reader.number();
    }
    this.#entries = to;
  }

  /** Makes of the lengths in bytes where the places start. */
  #findPlaces(from: number, start: number): void {
    const { starts } = this.#columns;
    let at = start;
    for (let entry = from; entry < this.#entries; entry++) {
      const length = starts[entry]!;
      starts[entry] = at;
      at += length;
    }
  }

  #addUnitsOf(entry: number, bits: UnitBits, units: Units): void {
    const article = this.#columns.articles[entry]!;
    const count = this.#columns.counts[entry]!;
    this.#makeRoom(count);
    this.#readPlaces(entry, this.#places, 0);
    bits.add(article);
    units.addHolding(article, this.#places, 0, count, 1, bits);
  }

  /** Appends the places of an entry behind `size` others. @returns how many there are */
  #readPlaces(entry: number, places: Int32Array, size: number): number {
    const { bytes, units } = this.#block!;
    const end = size + this.#columns.counts[entry]!;
    let at = this.#columns.starts[entry]!;
    let place = units.starts[this.#columns.articles[entry]!]!;
    for (let index = size; index < end; index++) {
      const byte = bytes[at++]!;
      place += byte & 0x7f;
      if (byte > 0x7f) {
        const { value, end: behind } = numberAt(bytes, at);
        place += value << 7;
        at = behind;
      }
      places[index] = place;
    }
    return end;
  }
}

interface EntryColumns {
  readonly articles: Int32Array;
  /** The entry of the same article before this one. */
  readonly next: Int32Array;
  readonly counts: Int32Array;
  /** Where the places begin. */
  readonly starts: Int32Array;
}

const entryColumns = (length: number): EntryColumns => ({
  articles: new Int32Array(length),
  next: new Int32Array(length),
  counts: new Int32Array(length),
  starts: new Int32Array(length),
});

function longer(columns: EntryColumns): EntryColumns {
  const result = entryColumns(columns.next.length * 2);
  result.articles.set(columns.articles);
  result.next.set(columns.next);
  result.counts.set(columns.counts);
  result.starts.set(columns.starts);
  return result;
}
