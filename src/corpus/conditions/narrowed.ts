import type { Columns } from '../columns/columns.js';
import type { RowMask } from '../columns/row-mask.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { type Conditions, narrow } from './conditions.js';

/** What columns leave of all quotes, and of the conditions. */
export interface Narrowed {
  readonly quotes: RowMask;
  /** What must still be asked of the quotes that are left, and of their articles. */
  readonly rest: Conditions;
}

/** @param conditions on quotes; where columns know nothing of them all is left */
export function narrowed({ quotes }: Columns, conditions: Conditions): Narrowed {
  const mask = quotes.all();
  narrow(conditions, mask);
  const rows = conditions.rows.filter(({ bound }) => !bound?.isExact);
  return { quotes: mask, rest: { ...conditions, rows } };
}

/** The articles of some quotes. */
export function articlesOf(columns: Columns, quotes: RowMask): ReadonlySet<ArticleRecord> {
  const numbers = columns.quotes.article;
  const articles = new Set<ArticleRecord>();
  quotes.each((row) => articles.add(columns.article(numbers[row]!)));
  return articles;
}
