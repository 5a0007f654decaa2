import type { ArticlePlaces, SegmentPlaces } from './article-places.js';
import { lastAtMost } from './last-at-most.js';
import type { UnitBits } from './unit-bits.js';

/** Articles in a block, at the most: their numbers in it fit in a byte. */
export const BLOCK_SIZE = 256;

/**
 * The units of a block: its articles, their parts and their quotes, numbered one behind the other. Articles begin with 0,
 * parts with BLOCK_SIZE, quotes with the next multiple of 32. Places count on from one article to the next.
 */
export class Units {
  readonly articles: number;
  /** The first part (the title) and the first quote of each article, and those behind the last. */
  readonly firstPart: Int32Array;
  readonly firstQuote: Int32Array;
  /** By part: the place at which it starts; and that behind the last. */
  readonly partStarts: Int32Array;
  /** By part, as in the facts of paragraphs; 0 for titles. */
  readonly kinds: Uint8Array;
  /** By article: the place at which it starts; and that behind the last. */
  readonly starts: Int32Array;
  /** By article: words of the title and all paragraphs. */
  readonly articleLengths: Int32Array;
  readonly segments: Segments;
  readonly #quoteLengths: Int32Array;

  constructor(articles: readonly ArticlePlaces[]) {
    this.articles = articles.length;
    this.firstPart = ends(
      BLOCK_SIZE,
      articles.map(({ kinds }) => kinds.length + 1),
    );
    const parts = this.firstPart[articles.length]!;
    this.firstQuote = ends(
      (parts + 31) & ~31,
      articles.map(({ quotes }) => quotes),
    );
    this.partStarts = new Int32Array(parts + 1);
    this.kinds = new Uint8Array(parts);
    for (const [article, places] of articles.entries()) this.#layOut(article, places);
    this.starts = this.firstPart.map((part) => this.partStarts[part]!);
    this.articleLengths = Int32Array.from(articles, ({ kinds }, article) => {
      const parts = kinds.length + 1;
      return this.starts[article + 1]! - this.starts[article]! - parts;
    });
    this.segments = new Segments(articles, this);
    this.#quoteLengths = this.#sumLengths();
  }

  /** Words of 32 bits that hold a bit for each unit. */
  get words(): number {
    return (this.firstQuote[this.articles]! + 31) >> 5;
  }

  get bytes(): number {
    const { firstPart, firstQuote, partStarts, kinds, starts, articleLengths, segments } = this;
    const arrays = [firstPart, firstQuote, partStarts, kinds, starts, articleLengths, this.#quoteLengths];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, segments.bytes);
  }

  isQuote(unit: number): boolean {
    return unit >= this.firstQuote[0]!;
  }

  partLength(part: number): number {
    return this.partStarts[part + 1]! - this.partStarts[part]! - 1;
  }

  quoteLength(quote: number): number {
    return this.#quoteLengths[quote - this.firstQuote[0]!]!;
  }

  /** Whether an article, or anything in it, is among the bits. */
  hasAny(bits: UnitBits, article: number): boolean {
    const { firstPart, firstQuote } = this;
    return (
      bits.has(article) ||
      bits.hasAny(firstPart[article]!, firstPart[article + 1]!) ||
      bits.hasAny(firstQuote[article]!, firstQuote[article + 1]!)
    );
  }

  /** Sets the bits of an article and of all that is in it. */
  addAllOf(article: number, bits: UnitBits): void {
    bits.add(article);
    bits.addAll(this.firstPart[article]!, this.firstPart[article + 1]!);
    bits.addAll(this.firstQuote[article]!, this.firstQuote[article + 1]!);
  }

  /**
   * Adds the parts and quotes of an article that hold something.
   * @param places at which it begins, ascending, from index `from` to `to` (exclusive)
   * @param length of it in words: all of them must lie in one segment of a quote
   */
  addHolding(
    article: number,
    places: Int32Array,
    from: number,
    to: number,
    length: number,
    into: { add(unit: number): void },
  ): void {
    const { partStarts, segments } = this;
    const partsEnd = this.firstPart[article + 1]!;
    let part = this.firstPart[article]!;
    for (let index = from; index < to; index++) {
      part = lastAtMost(partStarts, places[index]!, part, partsEnd);
      into.add(part);
    }
    const [first, end] = [segments.first[article]!, segments.first[article + 1]!];
    let last = first;
    for (let index = from; index < to && first < end; index++) {
      const place = places[index]!;
      if (segments.starts[first]! > place) continue;
      last = lastAtMost(segments.starts, place, last, end);
      for (let segment = last; segment >= first && segments.reach[segment]! > place; segment--)
        if (place + length <= segments.ends[segment]!) into.add(segments.quotes[segment]!);
    }
  }

  deleteAllOf(article: number, bits: UnitBits): void {
    bits.deleteAll(article, article + 1);
    bits.deleteAll(this.firstPart[article]!, this.firstPart[article + 1]!);
    bits.deleteAll(this.firstQuote[article]!, this.firstQuote[article + 1]!);
  }

  #layOut(article: number, { partStarts, kinds }: ArticlePlaces): void {
    const first = this.firstPart[article]!;
    const base = this.partStarts[first]!;
    for (const [part, start] of partStarts.entries()) this.partStarts[first + part] = base + start;
    this.kinds.set(kinds, first + 1);
  }

  #sumLengths(): Int32Array {
    const first = this.firstQuote[0]!;
    const lengths = new Int32Array(this.firstQuote[this.articles]! - first);
    const { quotes, starts, ends: segmentEnds } = this.segments;
    for (let segment = 0; segment < quotes.length; segment++)
      lengths[quotes[segment]! - first]! += segmentEnds[segment]! - starts[segment]!;
    return lengths;
  }
}

/** The segments of the quotes of a block, those of an article by the place at which they start. */
export class Segments {
  /** By article, and that behind the last. */
  readonly first: Int32Array;
  readonly quotes: Int32Array;
  /** The parts that hold them. */
  readonly parts: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The furthest end of a segment of the article up to this one. */
  readonly reach: Int32Array;

  constructor(articles: readonly ArticlePlaces[], units: Units) {
    this.first = ends(
      0,
      articles.map(({ segments }) => segments.length),
    );
    const column = () => new Int32Array(this.first[articles.length]!);
    [this.quotes, this.parts] = [column(), column()];
    [this.starts, this.ends, this.reach] = [column(), column(), column()];
    for (const [article, { segments }] of articles.entries()) {
      let reach = 0;
      for (const [index, segment] of segments.entries()) {
        reach = Math.max(reach, units.starts[article]! + segment.end);
        this.#write(this.first[article]! + index, segment, units, article);
        this.reach[this.first[article]! + index] = reach;
      }
    }
  }

  get bytes(): number {
    return this.first.byteLength + 5 * this.quotes.byteLength;
  }

  #write(row: number, { quote, part, start, end }: SegmentPlaces, units: Units, article: number): void {
    this.quotes[row] = units.firstQuote[article]! + quote;
    this.parts[row] = units.firstPart[article]! + part;
    this.starts[row] = units.starts[article]! + start;
    this.ends[row] = units.starts[article]! + end;
  }
}

/** Where stretches of these lengths begin, one behind the other, and where the last ends. */
function ends(start: number, lengths: readonly number[]): Int32Array {
  const result = new Int32Array(lengths.length + 1);
  result[0] = start;
  for (const [index, length] of lengths.entries()) result[index + 1] = result[index]! + length;
  return result;
}
