import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { PARAGRAPH, QUOTE, SEGMENT } from '../../corpus/packed/layout.js';

/** Values before the starts of the parts: number of parts, of quotes, of segments. */
const HEAD = 3;
/** Values of a segment: its quote, its first place, the place behind its last. */
const SEGMENT_WIDTH = 3;

/**
 * Where the parts of articles lie among their words. Words are numbered by place, from 0 in each article: those of the
 * title first, then those of each paragraph, one place left free behind every part so that no phrase reaches over. Part
 * 0 is the title, part 1 the first paragraph.
 */
export class Places {
  readonly #data: Int32Array;
  readonly #bases: Int32Array;

  /** @param tables as `placesOf` makes them, one an article */
  constructor(tables: readonly (readonly number[])[]) {
    this.#bases = new Int32Array(tables.length);
    this.#data = new Int32Array(tables.reduce((sum, { length }) => sum + length, 0));
    let base = 0;
    for (const [article, table] of tables.entries()) {
      this.#bases[article] = base;
      this.#data.set(table, base);
      base += table.length;
    }
  }

  get bytes(): number {
    return this.#data.byteLength + this.#bases.byteLength;
  }

  /** The title and the paragraphs. */
  parts(article: number): number {
    return this.#data[this.#bases[article]!]!;
  }

  quotes(article: number): number {
    return this.#data[this.#bases[article]! + 1]!;
  }

  partLength(article: number, part: number): number {
    const at = this.#bases[article]! + HEAD + part;
    return this.#data[at + 1]! - this.#data[at]! - 1;
  }

  /** Words of the title and all paragraphs. */
  articleLength(article: number): number {
    const base = this.#bases[article]!;
    const parts = this.#data[base]!;
    return this.#data[base + HEAD + parts]! - parts;
  }

  quoteLength(article: number, quote: number): number {
    const base = this.#bases[article]!;
    const first = base + HEAD + this.#data[base]! + 1;
    const end = first + this.#data[base + 2]! * SEGMENT_WIDTH;
    let length = 0;
    for (let at = first; at < end && this.#data[at]! <= quote; at += SEGMENT_WIDTH)
      if (this.#data[at] === quote) length += this.#data[at + 2]! - this.#data[at + 1]!;
    return length;
  }

  /** Counts how many of the ascending `places` lie in each part. */
  countParts(article: number, places: Int32Array, count: number, counts: Int32Array): void {
    const starts = this.#bases[article]! + HEAD;
    counts.fill(0, 0, this.parts(article));
    let part = 0;
    for (let index = 0; index < count; index++) {
      const place = places[index]!;
      while (this.#data[starts + part + 1]! <= place) part++;
      counts[part]!++;
    }
  }

  /**
   * Counts in how many of the ascending `places` something begins that lies in one segment of each quote.
   * @param length of it in words
   */
  countQuotes(article: number, places: Int32Array, count: number, length: number, counts: Int32Array): void {
    counts.fill(0, 0, this.quotes(article));
    const base = this.#bases[article]!;
    const first = base + HEAD + this.#data[base]! + 1;
    const end = first + this.#data[base + 2]! * SEGMENT_WIDTH;
    for (let at = first; at < end; at += SEGMENT_WIDTH) {
      const last = this.#data[at + 2]! - length;
      let index = firstFrom(places, count, this.#data[at + 1]!);
      for (; index < count && places[index]! <= last; index++) counts[this.#data[at]!]!++;
    }
  }

  /** Place behind the last word of the title. */
  titleEnd(article: number): number {
    return this.partLength(article, 0);
  }
}

/** Index of the first of `count` ascending places that is `from` or greater. */
function firstFrom(places: Int32Array, count: number, from: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word of the text as read: its place, and where it stands. */
export interface PlacedWords {
  readonly places: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The table of one article for `Places`.
 * @param partStarts place at which each part starts, and that behind the last part
 * @param words of the paragraphs, in order
 */
export function placesOf(
  { facts }: ArticleRecord,
  partStarts: readonly number[],
  words: PlacedWords,
): readonly number[] {
  const table = [facts.count(PARAGRAPH) + 1, facts.count(QUOTE), facts.count(SEGMENT), ...partStarts];
  for (let quote = 0; quote < facts.count(QUOTE); quote++) {
    const { from, to } = facts.list(QUOTE, QUOTE.segments, quote, SEGMENT);
    for (let row = from; row < to; row++) {
      const first = firstOffset(words.starts, facts.at(SEGMENT.start, row));
      const end = firstOffset(words.ends, facts.at(SEGMENT.end, row) + 1);
      const from = words.places[first] ?? 0;
      table.push(quote, from, end > first ? words.places[end - 1]! + 1 : from);
    }
  }
  return table;
}

/** Index of the first offset that is `least` or greater; their number where there is none. */
function firstOffset(offsets: readonly number[], least: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
