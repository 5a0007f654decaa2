/** Gives out ranges of consecutive numbers from 0, and those that came back before new ones. */
export class RowRanges {
  /** Firsts of ranges that came back, by their length. */
  readonly #free = new Map<number, number[]>();
  #end = 0;

  /** Behind the last number that was ever given out. */
  get end(): number {
    return this.#end;
  }

  /** First of `count` numbers that nobody else has. */
  take(count: number): number {
    const free = this.#free.get(count)?.pop();
    if (free !== undefined) return free;
    this.#end += count;
    return this.#end - count;
  }

  /** A range that `take` gave. */
  give(first: number, count: number): void {
    if (count === 0) return;
    const free = this.#free.get(count);
    if (free === undefined) this.#free.set(count, [first]);
    else free.push(first);
  }
}
