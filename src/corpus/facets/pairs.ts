/** Numbers below this make one number of two. */
const FACTOR = 2 ** 26;

/** Pairs of numbers below 67 million that were seen. */
export class Pairs {
  readonly #seen = new Set<number>();

  /** False when the pair was there. */
  add(first: number, second: number): boolean {
    const pair = first * FACTOR + second;
    const isNew = !this.#seen.has(pair);
    if (isNew) this.#seen.add(pair);
    return isNew;
  }
}
