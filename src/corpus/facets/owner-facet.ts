import type { Columns } from '../columns/columns.js';
import { NOBODY } from '../columns/owner-number.js';
import type { Facet, NodeBucket } from '../facets.js';
import type { Owner } from '../nodes/article-record.js';
import { CountedFacet } from './counted-facet.js';

/**
 * How often each person or source came up.
 * @param counts by the numbers that stand for them in columns, all of them such as `Each`; of NOBODY, items without any
 */
export function ownerFacet<Each extends Owner>(
  columns: Columns,
  counts: Int32Array,
): Facet<NodeBucket<Each>> {
  const owners: [owner: Each, count: number][] = [];
  for (let number = NOBODY + 1; number < counts.length; number++)
    if (counts[number] !== 0) owners.push([columns.owner(number) as Each, counts[number]!]);
  return new CountedFacet<Each, NodeBucket<Each>>(
    { size: owners.length, entries: () => owners },
    counts[NOBODY]!,
    ([a, aCount], [b, bCount]) => bCount - aCount || (a.id < b.id ? -1 : 1),
    (node, count) => ({ node, count }),
  );
}
