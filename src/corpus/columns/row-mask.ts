/** The bit that stands for a row within its word. */
const bitOf = (row: number): number => 1 << (row & 31);

/** Bits set in a word of 32. */
function countWord(word: number): number {
  let value = word - ((word >>> 1) & 0x55555555);
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Number of the lowest bit of a word that has one. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** A set of rows of a table of columns, a bit each. */
export class RowMask {
  private constructor(private bits: Int32Array) {}

  /** @param rows how many there is room for */
  static readonly none = (rows: number): RowMask => new RowMask(new Int32Array((rows + 31) >> 5));

  /** 32 rows each, the lowest bit first. */
  get words(): Int32Array {
    return this.bits;
  }

  copy(): RowMask {
    return new RowMask(this.bits.slice());
  }

  /** An empty one with as much room. */
  blank(): RowMask {
    return new RowMask(new Int32Array(this.bits.length));
  }

  makeRoom(rows: number): void {
    const length = (rows + 31) >> 5;
    if (length <= this.bits.length) return;
    const longer = new Int32Array(Math.ceil(length * 1.25));
    longer.set(this.bits);
    this.bits = longer;
  }

  get count(): number {
    let count = 0;
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at]!;
      if (word !== 0) count += countWord(word);
    }
    return count;
  }

  has(row: number): boolean {
    return (this.words[row >> 5]! & bitOf(row)) !== 0;
  }

  add(row: number): void {
    this.words[row >> 5]! |= bitOf(row);
  }

  delete(row: number): void {
    this.words[row >> 5]! &= ~bitOf(row);
  }

  and({ words }: RowMask): void {
    for (let at = 0; at < this.words.length; at++) this.words[at]! &= words[at]!;
  }

  or({ words }: RowMask): void {
    for (let at = 0; at < this.words.length; at++) this.words[at]! |= words[at]!;
  }

  andNot({ words }: RowMask): void {
    for (let at = 0; at < this.words.length; at++) this.words[at]! &= ~words[at]!;
  }

  /** How many of the rows from `first` to `end` (exclusive) are in it. */
  countBetween(first: number, end: number): number {
    let count = 0;
    for (let at = first >> 5; at << 5 < end; at++) {
      const word = this.words[at]!;
      if (word !== 0) count += countWord(word & bitsBetween(at << 5, first, end));
    }
    return count;
  }

  hasBetween(first: number, end: number): boolean {
    for (let at = first >> 5; at << 5 < end; at++)
      if ((this.words[at]! & bitsBetween(at << 5, first, end)) !== 0) return true;
    return false;
  }

  /** Adds those rows from `first` to `end` (exclusive) that are in the other. */
  addBetween({ words }: RowMask, first: number, end: number): void {
    for (let at = first >> 5; at << 5 < end; at++)
      this.words[at]! |= words[at]! & bitsBetween(at << 5, first, end);
  }

  /** Calls with each row, ascending. Rows may be deleted meanwhile. */
  each(visit: (row: number) => void): void {
    for (let at = 0; at < this.words.length; at++)
      for (let left = this.words[at]!; left !== 0; left &= left - 1) visit((at << 5) + lowestBit(left));
  }
}

/** The bits of a word that begins at row `start` which lie from `first` to `end` (exclusive). */
function bitsBetween(start: number, first: number, end: number): number {
  const from = first <= start ? -1 : -1 << (first - start);
  const to = end >= start + 32 ? -1 : (1 << (end - start)) - 1;
  return from & to;
}
