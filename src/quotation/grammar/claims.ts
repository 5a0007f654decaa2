import type { TokenRange } from '../view.js';

/** Which statement has which words: no word is given to two. Statements are known by their index. */
export class Claims {
  readonly #owners: Int32Array;

  constructor(tokens: number) {
    this.#owners = new Int32Array(tokens).fill(-1);
  }

  /** Index of the statement that has the token, -1 when it is free. */
  ownerAt(token: number): number {
    return this.#owners[token] ?? -1;
  }

  isTaken(token: number): boolean {
    return this.ownerAt(token) >= 0;
  }

  take(statement: number, { from, to }: TokenRange): void {
    this.#owners.fill(statement, from, to);
  }

  /** The part of a range from its start up to the first token taken; null when its start is taken. */
  freePart({ from, to }: TokenRange): TokenRange | null {
    let end = from;
    while (end < to && !this.isTaken(end)) end++;
    return end === from ? null : { from, to: end };
  }
}
