import type { Columns } from '../columns/columns.js';
import { boundOfMany } from '../columns/row-bound.js';
import type { Test } from '../filters/test.js';
import type { Owner } from '../nodes/article-record.js';
import { QUOTE } from '../packed/layout.js';
import { type RowTest, withBound } from './conditions.js';

/** The columns of quotes that name a person or source. */
export type OwnerColumn = 'speaker' | 'source';

/** Of quotes: a test of who stands in a column; null for nobody. */
export const ownerRowTest = (name: OwnerColumn, columns: Columns, test: Test<Owner | null>): RowTest =>
  withBound(
    ({ owners, facts }, row) => test(owners[facts.at(QUOTE[name], row)] ?? null),
    boundOfMany(
      () => columns.quotes[name],
      () => Math.max(1, columns.owners),
      (number) => test(columns.owner(number)),
    ),
  );
