/** The parts and the quotes of one article, a bit each. Grows, and is used again for the next article. */
export class UnitBits {
  parts = new Int32Array(8);
  quotes = new Int32Array(8);
  partWords = 0;
  quoteWords = 0;

  /** Makes room for an article, all bits clear. */
  reset(parts: number, quotes: number): void {
    this.partWords = (parts + 31) >> 5;
    this.quoteWords = (quotes + 31) >> 5;
    if (this.parts.length < this.partWords) this.parts = new Int32Array(this.partWords * 2);
    if (this.quotes.length < this.quoteWords) this.quotes = new Int32Array(this.quoteWords * 2);
    for (let word = 0; word < this.partWords; word++) this.parts[word] = 0;
    for (let word = 0; word < this.quoteWords; word++) this.quotes[word] = 0;
  }

  setAll(parts: number, quotes: number): void {
    for (let part = 0; part < parts; part++) setBit(this.parts, part);
    for (let quote = 0; quote < quotes; quote++) setBit(this.quotes, quote);
  }

  /** Becomes the same as another. */
  set(other: UnitBits): void {
    this.partWords = other.partWords;
    this.quoteWords = other.quoteWords;
    if (this.parts.length < this.partWords) this.parts = new Int32Array(this.partWords * 2);
    if (this.quotes.length < this.quoteWords) this.quotes = new Int32Array(this.quoteWords * 2);
    for (let word = 0; word < this.partWords; word++) this.parts[word] = other.parts[word]!;
    for (let word = 0; word < this.quoteWords; word++) this.quotes[word] = other.quotes[word]!;
  }

  or(other: UnitBits): void {
    for (let word = 0; word < this.partWords; word++) this.parts[word]! |= other.parts[word]!;
    for (let word = 0; word < this.quoteWords; word++) this.quotes[word]! |= other.quotes[word]!;
  }

  and(other: UnitBits): void {
    for (let word = 0; word < this.partWords; word++) this.parts[word]! &= other.parts[word]!;
    for (let word = 0; word < this.quoteWords; word++) this.quotes[word]! &= other.quotes[word]!;
  }

  andNot(other: UnitBits): void {
    for (let word = 0; word < this.partWords; word++) this.parts[word]! &= ~other.parts[word]!;
    for (let word = 0; word < this.quoteWords; word++) this.quotes[word]! &= ~other.quotes[word]!;
  }

  /** Sets the bits of the units whose count is not 0. */
  setCounted(counts: UnitCounts, parts: number, quotes: number): void {
    for (let part = 0; part < parts; part++) if (counts.parts[part] !== 0) setBit(this.parts, part);
    for (let quote = 0; quote < quotes; quote++) if (counts.quotes[quote] !== 0) setBit(this.quotes, quote);
  }

  get isEmpty(): boolean {
    for (let word = 0; word < this.partWords; word++) if (this.parts[word] !== 0) return false;
    for (let word = 0; word < this.quoteWords; word++) if (this.quotes[word] !== 0) return false;
    return true;
  }
}

/** How often something stands in each part and each quote of one article. */
export class UnitCounts {
  parts = new Int32Array(64);
  quotes = new Int32Array(64);

  makeRoom(parts: number, quotes: number): void {
    if (this.parts.length < parts) this.parts = new Int32Array(parts * 2);
    if (this.quotes.length < quotes) this.quotes = new Int32Array(quotes * 2);
  }
}

export const setBit = (bits: Int32Array, index: number): void => {
  bits[index >> 5]! |= 1 << (index & 31);
};

export const hasBit = (bits: Int32Array, index: number): boolean =>
  (bits[index >> 5]! & (1 << (index & 31))) !== 0;

/** Bits set among the first `words` words. */
export function countBits(bits: Int32Array, words: number): number {
  let count = 0;
  for (let word = 0; word < words; word++) {
    let value = bits[word]!;
    value -= (value >>> 1) & 0x55555555;
    value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
    count += Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
