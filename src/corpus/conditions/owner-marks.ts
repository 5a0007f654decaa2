import type { Ordinals } from '../directory/ordinals.js';
import type { Test } from '../filters/test.js';
import type { Owner } from '../nodes/article-record.js';

const [UNKNOWN, NO, YES] = [0, 1, 2];

/** The same test, asked of each owner once: many quotes have one speaker. */
export function remembered(ordinals: Ordinals, test: Test<Owner>): Test<Owner> {
  let known: Uint8Array | null = null;
  return (owner) => {
    known ??= new Uint8Array(ordinals.count);
    const answer = known[owner.ordinal] ?? UNKNOWN;
    if (answer !== UNKNOWN) return answer === YES;
    const holds = test(owner);
    known[owner.ordinal] = holds ? YES : NO;
    return holds;
  };
}

/** A set of owners. */
export class OwnerMarks {
  readonly #marks: Uint8Array;

  constructor(ordinals: Ordinals) {
    this.#marks = new Uint8Array(ordinals.count);
  }

  add({ ordinal }: Owner): void {
    this.#marks[ordinal] = 1;
  }

  has({ ordinal }: Owner): boolean {
    return this.#marks[ordinal] === 1;
  }
}
