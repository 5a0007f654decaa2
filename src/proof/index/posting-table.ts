import { ClosedSegment, OpenSegment, SEGMENT_SIZE, type TakeItem } from './posting-segment.js';

/**
 * Which items a hash belongs to, in segments of a quarter of a million postings. Nothing is ever built anew: a full segment is
 * closed (milliseconds), and two that have lost half of their postings become one. Items of other hashes are given too,
 * about four a segment: whoever asks reads what he finds.
 */
export class PostingTable {
  #open: OpenSegment | null = null;
  #closed: ClosedSegment[] = [];

  get bytes(): number {
    return this.#closed.reduce((sum, { bytes }) => sum + bytes, this.#open?.bytes ?? 0);
  }

  add(hash: number, item: number): void {
    this.#open ??= new OpenSegment();
    this.#open.add(hash, item);
    if (!this.#open.isFull) return;
    this.#closed.push(new ClosedSegment([this.#open]));
    this.#open.clear();
  }

  /** Takes out one posting that was added. */
  remove(hash: number, item: number): void {
    if (this.#open?.remove(hash, item)) return;
    const segment = this.#closed.find((each) => each.remove(hash, item));
    if (segment !== undefined && segment.live === SEGMENT_SIZE >> 1) this.#joinSparse();
  }

  each(hash: number, take: TakeItem): void {
    this.#open?.each(hash, take);
    for (const segment of this.#closed) segment.each(hash, take);
  }

  #joinSparse(): void {
    const sparse = this.#closed.filter(({ live }) => live <= SEGMENT_SIZE >> 1).slice(0, 2);
    if (sparse.length < 2) return;
    this.#closed = [
      ...this.#closed.filter((segment) => !sparse.includes(segment)),
      new ClosedSegment(sparse),
    ];
  }
}
