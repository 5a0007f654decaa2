import { OwnerMarks } from '../conditions/owner-marks.js';
import type { Books } from '../lists/books.js';
import type { Owner } from '../nodes/article-record.js';
import { QUOTE } from '../packed/layout.js';
import type { Column } from '../packed/table.js';
import { OwnerCounts } from './owner-facet.js';
import { Pairs } from './pairs.js';

/**
 * For each person or source in one column of quotes, how many of `found` stand beside it in the other.
 * @param column of those found
 * @param other of those counted
 */
export function partnersOf<Each extends Owner>(
  { shelf, ordinals }: Books,
  found: readonly Owner[],
  column: Column,
  other: Column,
): OwnerCounts<Each> {
  const [wanted, paired] = [new OwnerMarks(ordinals), new OwnerMarks(ordinals)];
  for (const owner of found) wanted.add(owner);
  const pairs = new Pairs();
  const counts = new OwnerCounts<Each>(ordinals);
  for (const { owners, facts } of shelf)
    for (let row = 0, end = facts.count(QUOTE); row < end; row++) {
      const partner = owners[facts.at(other, row)];
      const owner = partner && owners[facts.at(column, row)];
      if (owner === undefined || !wanted.has(owner)) continue;
      if (!pairs.add(owner.ordinal, partner!.ordinal)) continue;
      paired.add(owner);
      counts.add(partner as Each);
    }
  for (const owner of found) if (!paired.has(owner)) counts.add(null);
  return counts;
}
