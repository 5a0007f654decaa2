/** A bit for each unit of a block. Grows, and is used again for the next block. */
export class UnitBits {
  words: Int32Array = new Int32Array(0);
  /** Words in use. */
  length = 0;

  /** Makes room for `length` words, all bits clear. */
  reset(length: number): void {
    this.#makeRoom(length);
    this.words.fill(0, 0, length);
  }

  /** Becomes the same as another. */
  set({ words, length }: UnitBits): void {
    this.#makeRoom(length);
    for (let word = 0; word < length; word++) this.words[word] = words[word]!;
  }

  /** @param words of another, from `first` on */
  or(words: Int32Array, first = 0): void {
    for (let word = 0; word < this.length; word++) this.words[word]! |= words[first + word]!;
  }

  and({ words }: UnitBits): void {
    for (let word = 0; word < this.length; word++) this.words[word]! &= words[word]!;
  }

  andNot({ words }: UnitBits): void {
    for (let word = 0; word < this.length; word++) this.words[word]! &= ~words[word]!;
  }

  get isEmpty(): boolean {
    for (let word = 0; word < this.length; word++) if (this.words[word] !== 0) return false;
    return true;
  }

  /** Bits that are set. */
  get count(): number {
    let count = 0;
    for (let word = 0; word < this.length; word++) count += bitsIn(this.words[word]!);
    return count;
  }

  has(unit: number): boolean {
    return (this.words[unit >> 5]! & (1 << (unit & 31))) !== 0;
  }

  /** Whether any unit from `from` to `to` (exclusive) is there. */
  hasAny(from: number, to: number): boolean {
    if (from >= to) return false;
    const { words } = this;
    const [first, last] = [from >> 5, (to - 1) >> 5];
    if (first === last) return (words[first]! & fromBit(from) & toBit(to)) !== 0;
    if ((words[first]! & fromBit(from)) !== 0 || (words[last]! & toBit(to)) !== 0) return true;
    for (let word = first + 1; word < last; word++) if (words[word] !== 0) return true;
    return false;
  }

  add(unit: number): void {
    this.words[unit >> 5]! |= 1 << (unit & 31);
  }

  addAll(from: number, to: number): void {
    for (let unit = from; unit < to; unit++) this.add(unit);
  }

  deleteAll(from: number, to: number): void {
    for (let unit = from; unit < to; unit++) this.words[unit >> 5]! &= ~(1 << (unit & 31));
  }

  #makeRoom(length: number): void {
    if (this.words.length < length) this.words = new Int32Array(length * 2);
    this.length = length;
  }
}

/** The bits of a word from that of a unit on, and those in front of that of a unit, all for a full word. */
const fromBit = (unit: number): number => -1 << (unit & 31);
const toBit = (unit: number): number => -1 >>> (-unit & 31);

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
