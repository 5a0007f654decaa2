import type { Ordinals } from '../directory/ordinals.js';
import type { Facet, NodeBucket } from '../facets.js';
import type { Owner } from '../nodes/article-record.js';
import { CountedFacet } from './counted-facet.js';

/** How often each person or source came up. */
export class OwnerCounts<Each extends Owner> {
  readonly #counts: Int32Array;
  readonly #owners: Each[] = [];
  #nulls = 0;

  constructor(ordinals: Ordinals) {
    this.#counts = new Int32Array(ordinals.count);
  }

  add(owner: Each | null): void {
    this.addTimes(owner, 1);
  }

  /** @param times 1 or more */
  addTimes(owner: Each | null, times: number): void {
    if (owner === null) {
      this.#nulls += times;
      return;
    }
    const before = this.#counts[owner.ordinal]!;
    if (before === 0) this.#owners.push(owner);
    this.#counts[owner.ordinal] = before + times;
  }

  /** For one item that has all of these, each once. */
  addEach(owners: readonly Each[]): void {
    if (owners.length === 0) this.#nulls++;
    for (const owner of owners) this.add(owner);
  }

  facet(): Facet<NodeBucket<Each>> {
    const [counts, owners] = [this.#counts, this.#owners];
    return new CountedFacet<Each, NodeBucket<Each>>(
      { size: owners.length, entries: () => owners.map((owner) => [owner, counts[owner.ordinal]!] as const) },
      this.#nulls,
      ([a, aCount], [b, bCount]) => bCount - aCount || (a.id < b.id ? -1 : 1),
      (node, count) => ({ node, count }),
    );
  }
}
