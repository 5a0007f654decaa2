import type { Facet } from '../facets.js';
import { MAX_PAGE_SIZE } from '../page.js';
import { QueryError } from '../query-error.js';

type Entry<Key> = readonly [key: Key, count: number];

/** Entries held between two sortings, as a multiple of the limit. */
const SLACK = 4;

/** Buckets of counts, made for those that are asked for only. */
export class CountedFacet<Key, Bucket> implements Facet<Bucket> {
  constructor(
    private readonly counts: { readonly size: number; entries(): Iterable<Entry<Key>> },
    readonly nullCount: number,
    private readonly compare: (a: Entry<Key>, b: Entry<Key>) => number,
    private readonly bucketOf: (key: Key, count: number) => Bucket,
  ) {}

  get totalCount(): number {
    return this.counts.size;
  }

  buckets(first: number): readonly Bucket[] {
    if (!Number.isInteger(first) || first < 0 || first > MAX_PAGE_SIZE)
      throw new QueryError(
        'BAD_PAGE_SIZE',
        'first',
        `"first" takes a whole number from 0 to ${MAX_PAGE_SIZE}, not ${first}.`,
      );
    return this.#foremost(first).map(([key, count]) => this.bucketOf(key, count));
  }

  #foremost(limit: number): Entry<Key>[] {
    const kept: Entry<Key>[] = [];
    let last: Entry<Key> | undefined;
    for (const entry of this.counts.entries()) {
      if (last !== undefined && this.compare(entry, last) > 0) continue;
      if (kept.push(entry) <= limit * SLACK) continue;
      kept.sort(this.compare).splice(limit);
      last = kept.at(-1);
    }
    return kept.sort(this.compare).slice(0, limit);
  }
}
