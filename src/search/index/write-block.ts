import { Block, CLOSENESS_PARTS, DENSE } from './block.js';
import { ByteWriter } from './bytes.js';
import { closeness } from './closeness.js';
import { Places } from './places.js';
import { NO_WORD, type ReadArticle } from './read-article.js';
import { UnitCounts } from './unit-bits.js';

/** An article's number and a place in it, as one number. */
const PLACES = 2 ** 24;

/** Puts articles into a block, in linear time but for the sorting of their distinct words. */
export function writeBlock(articles: readonly ReadArticle[]): Block {
  const places = new Places(articles.map(({ table }) => table));
  const { words, starts, occurrences } = occurrencesByWord(articles);
  const entries = new EntryWriter(places);
  const entryStarts = new Uint32Array(words.length + 1);
  for (let index = 0; index < words.length; index++) {
    entryStarts[index] = entries.length;
    entries.writeWord(occurrences, starts[index]!, starts[index + 1]!);
  }
  entryStarts[words.length] = entries.length;
  const records = articles.map(({ article }) => article);
  return new Block(records, places, words, entryStarts, entries.take());
}

/** All occurrences, those of a word together, in order of articles and places. */
function occurrencesByWord(articles: readonly ReadArticle[]) {
  const counts = new Map<number, number>();
  for (const { words } of articles)
    for (const word of words) if (word !== NO_WORD) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = Uint32Array.from(counts.keys()).sort();
  const starts = new Uint32Array(words.length + 1);
  const next = counts;
  for (let index = 0; index < words.length; index++) {
    starts[index + 1] = starts[index]! + counts.get(words[index]!)!;
    next.set(words[index]!, starts[index]!);
  }
  const occurrences = new Uint32Array(starts[words.length]!);
  for (const [number, article] of articles.entries()) {
    for (let place = 0; place < article.words.length; place++) {
      const word = article.words[place]!;
      if (word === NO_WORD) continue;
      const at = next.get(word)!;
      occurrences[at] = number * PLACES + place;
      next.set(word, at + 1);
    }
  }
  return { words, starts, occurrences };
}

class EntryWriter {
  readonly #out = new ByteWriter();
  readonly #rest = new ByteWriter();
  readonly #counts = new UnitCounts();
  #article = 0;
  #placesOfEntry = new Int32Array(64);

  constructor(private readonly places: Places) {}

  get length(): number {
    return this.#out.length;
  }

  take(): Uint8Array {
    return this.#out.take();
  }

  writeWord(occurrences: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to; ) {
      const first = at;
      this.#article = Math.floor(occurrences[at]! / PLACES);
      const end = (this.#article + 1) * PLACES;
      while (at < to && occurrences[at]! < end) at++;
      this.#writeEntry(occurrences.subarray(first, at));
    }
  }

  #writeEntry(occurrences: Uint32Array): void {
    const count = occurrences.length;
    if (this.#placesOfEntry.length < count) this.#placesOfEntry = new Int32Array(count * 2);
    for (let index = 0; index < count; index++) this.#placesOfEntry[index] = occurrences[index]! % PLACES;
    const [parts, quotes] = [this.places.parts(this.#article), this.places.quotes(this.#article)];
    this.#counts.makeRoom(parts, quotes);
    this.places.countParts(this.#article, this.#placesOfEntry, count, this.#counts.parts);
    this.places.countQuotes(this.#article, this.#placesOfEntry, count, 1, this.#counts.quotes);
    if (count >= DENSE) {
      this.#writeBits(this.#counts.parts, parts);
      this.#writeBits(this.#counts.quotes, quotes);
    }
    for (let index = 0; index < count; index++)
      this.#rest.number(this.#placesOfEntry[index]! - (index === 0 ? 0 : this.#placesOfEntry[index - 1]!));
    this.#out.byte(this.#article);
    this.#out.number(count);
    this.#out.byte(Math.ceil(this.#closestPart(parts) * CLOSENESS_PARTS));
    this.#out.byte(Math.ceil(this.#closestQuote(quotes) * CLOSENESS_PARTS));
    const rest = this.#rest.take();
    this.#out.number(rest.length);
    for (const byte of rest) this.#out.byte(byte);
  }

  #writeBits(counts: Int32Array, length: number): void {
    for (let first = 0; first < length; first += 8) {
      let byte = 0;
      for (let bit = 0; bit < 8 && first + bit < length; bit++)
        if (counts[first + bit]! > 0) byte |= 1 << bit;
      this.#rest.byte(byte);
    }
  }

  #closestPart(parts: number): number {
    let closest = 0;
    for (let part = 1; part < parts; part++) {
      const count = this.#counts.parts[part]!;
      if (count === 0) continue;
      closest = Math.max(closest, closeness('PARAGRAPH', count, this.places.partLength(this.#article, part)));
    }
    return closest;
  }

  #closestQuote(quotes: number): number {
    let closest = 0;
    for (let quote = 0; quote < quotes; quote++) {
      const count = this.#counts.quotes[quote]!;
      if (count === 0) continue;
      closest = Math.max(closest, closeness('QUOTE', count, this.places.quoteLength(this.#article, quote)));
    }
    return closest;
  }
}
