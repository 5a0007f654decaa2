import type { Columns } from '../columns/columns.js';
import type { RowMask } from '../columns/row-mask.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { type Conditions, isBounded, narrow } from './conditions.js';

/** What is left of all quotes by columns, and of the conditions. */
export interface Narrowed {
  readonly quotes: RowMask;
  /** What must still be asked of quotes that are left, and of their articles. */
  readonly rest: Conditions;
}

/** Null where columns know nothing of the conditions, which are on quotes. */
export function narrowed({ quotes }: Columns, conditions: Conditions): Narrowed | null {
  if (!isBounded(conditions)) return null;
  const mask = quotes.all();
  narrow(conditions, mask);
  return { quotes: mask, rest: restOf(conditions) };
}

/** Conditions without those that narrowing decides. */
export const restOf = (conditions: Conditions): Conditions => ({
  ...conditions,
  rows: conditions.rows.filter(({ bound }) => !bound?.isExact),
});

/** The articles of some quotes. */
export function articlesOf(columns: Columns, quotes: RowMask): ReadonlySet<ArticleRecord> {
  const numbers = columns.quotes.article;
  const articles = new Set<ArticleRecord>();
  quotes.each((row) => articles.add(columns.article(numbers[row]!)));
  return articles;
}
