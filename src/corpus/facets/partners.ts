import type { Columns } from '../columns/columns.js';
import { NOBODY, numberOf } from '../columns/owner-number.js';
import type { OwnerColumn } from '../conditions/owner-row-test.js';
import type { Owner } from '../nodes/article-record.js';
import { Pairs } from './pairs.js';

/**
 * For each person or source in one column of quotes, how many of `found` stand beside it in the other; of NOBODY, how many of
 * them stand beside nobody.
 * @param column of those found
 * @param other of those counted
 * @returns counts by the numbers that stand for them in columns
 */
export function partnersOf(
  columns: Columns,
  found: readonly Owner[],
  column: OwnerColumn,
  other: OwnerColumn,
): Int32Array {
  const [owner, partner] = [columns.quotes[column], columns.quotes[other]];
  const [wanted, paired] = [new Uint8Array(columns.owners + 1), new Uint8Array(columns.owners + 1)];
  for (const each of found) wanted[numberOf(each)] = 1;
  const pairs = new Pairs();
  const counts = new Int32Array(columns.owners + 1);
  columns.quotes.all().each((row) => {
    const [one, another] = [owner[row]!, partner[row]!];
    if (one === NOBODY || another === NOBODY || wanted[one] === 0 || !pairs.add(one, another)) return;
    paired[one] = 1;
    counts[another]!++;
  });
  for (const each of found) if (paired[numberOf(each)] === 0) counts[NOBODY]!++;
  return counts;
}
