/** A posting that was taken out. No item has this number. */
const DEAD = 0xffffffff;

/** Buckets of every segment: a hash belongs to the one that its low 16 bits name. */
const BUCKETS = 1 << 16;
/** Postings of a full segment. */
export const SEGMENT_SIZE = 1 << 18;

const bucketOf = (hash: number): number => hash & (BUCKETS - 1);

/** Takes the items of a bucket, those of other hashes in it too. */
export type TakeItem = (item: number) => void;

/** Postings that still come in: chains through arrays. */
export class OpenSegment {
  readonly #heads = new Int32Array(BUCKETS).fill(-1);
  readonly #next = new Int32Array(SEGMENT_SIZE);
  readonly #items = new Uint32Array(SEGMENT_SIZE);
  #count = 0;

  get isFull(): boolean {
    return this.#count === SEGMENT_SIZE;
  }

  get bytes(): number {
    return 4 * (BUCKETS + 2 * SEGMENT_SIZE);
  }

  /** Empties it for the next postings: to make another would leave two megabytes of garbage. */
  clear(): void {
    this.#heads.fill(-1);
    this.#count = 0;
  }

  add(hash: number, item: number): void {
    const bucket = bucketOf(hash);
    this.#items[this.#count] = item;
    this.#next[this.#count] = this.#heads[bucket]!;
    this.#heads[bucket] = this.#count++;
  }

  /** False when the item is not there. */
  remove(hash: number, item: number): boolean {
    for (let at = this.#heads[bucketOf(hash)]!; at >= 0; at = this.#next[at]!) {
      if (this.#items[at] !== item) continue;
      this.#items[at] = DEAD;
      return true;
    }
    return false;
  }

  each(hash: number, take: TakeItem): void {
    for (let at = this.#heads[bucketOf(hash)]!; at >= 0; at = this.#next[at]!)
      if (this.#items[at] !== DEAD) take(this.#items[at]!);
  }

  /** Puts the items of a bucket into `items` from `to` on. @returns where they end */
  copyBucket(bucket: number, items: Uint32Array, to: number): number {
    let end = to;
    for (let at = this.#heads[bucket]!; at >= 0; at = this.#next[at]!)
      if (this.#items[at] !== DEAD) items[end++] = this.#items[at]!;
    return end;
  }
}

/** Postings that came in earlier, bucket behind bucket: a little over five bytes each. */
export class ClosedSegment {
  readonly #offsets = new Uint32Array(BUCKETS + 1);
  readonly #items: Uint32Array;
  #live: number;

  /** Holds the live postings of others. */
  constructor(others: readonly (OpenSegment | ClosedSegment)[]) {
    const items = new Uint32Array(others.length * SEGMENT_SIZE);
    let end = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      this.#offsets[bucket] = end;
      for (const other of others) end = other.copyBucket(bucket, items, end);
    }
    this.#offsets[BUCKETS] = end;
    this.#items = end === items.length ? items : items.slice(0, end);
    this.#live = end;
  }

  get live(): number {
    return this.#live;
  }

  get bytes(): number {
    return this.#offsets.byteLength + this.#items.byteLength;
  }

  remove(hash: number, item: number): boolean {
    const bucket = bucketOf(hash);
    const at = this.#items.subarray(this.#offsets[bucket], this.#offsets[bucket + 1]).indexOf(item);
    if (at < 0) return false;
    this.#items[this.#offsets[bucket]! + at] = DEAD;
    this.#live--;
    return true;
  }

  each(hash: number, take: TakeItem): void {
    const bucket = bucketOf(hash);
    const end = this.#offsets[bucket + 1]!;
    for (let at = this.#offsets[bucket]!; at < end; at++)
      if (this.#items[at] !== DEAD) take(this.#items[at]!);
  }

  /** As that of an open segment. */
  copyBucket(bucket: number, items: Uint32Array, to: number): number {
    let end = to;
    for (let at = this.#offsets[bucket]!; at < this.#offsets[bucket + 1]!; at++)
      if (this.#items[at] !== DEAD) items[end++] = this.#items[at]!;
    return end;
  }
}
