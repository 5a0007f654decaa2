import type { PostingTable } from './posting-table.js';

/** An item and how many of the hashes asked for it has; one or two too many where hashes share a bucket. */
export interface Voted {
  readonly item: number;
  readonly votes: number;
}

/** Counts how many of the hashes each item has. Linear in the postings read, but for sorting their numbers. */
export function votesFor(table: PostingTable, hashes: Uint32Array): readonly Voted[] {
  const items: number[] = [];
  const take = (item: number) => items.push(item);
  for (const hash of hashes) table.each(hash, take);
  const sorted = Uint32Array.from(items).sort();
  const voted: Voted[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    voted.push({ item: sorted[from]!, votes: to - from });
    from = to;
  }
  return voted;
}
