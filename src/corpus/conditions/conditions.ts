import { type DateRange, intersected, isWithin } from '../filters/date-range.js';
import type { ArticleGroup } from '../lists/article-group.js';
import type { ArticleRecord } from '../nodes/article-record.js';

export type ArticleTest = (article: ArticleRecord) => boolean;
/** Of the item in a row of an article. */
export type RowTest = (article: ArticleRecord, row: number) => boolean;

/** What a filter, and the place of a list in the graph, ask of articles and what they hold: all must hold. */
export interface Conditions {
  /** The article must be in each; indexes know these. */
  readonly groups: readonly ArticleGroup[];
  readonly dates: DateRange | null;
  /** Asked of each article, the cheap ones first. */
  readonly articles: readonly ArticleTest[];
  /** Asked of each item of an article that passes. */
  readonly rows: readonly RowTest[];
}

export const isOpen = ({ groups, dates, articles, rows }: Conditions): boolean =>
  groups.length + articles.length + rows.length === 0 && dates === null;

export function allOf(parts: readonly (Partial<Conditions> | null)[]): Conditions {
  const given = parts.filter((part) => part !== null);
  const ranges = given.map(({ dates }) => dates ?? null).filter((dates) => dates !== null);
  return {
    groups: given.flatMap(({ groups = [] }) => groups),
    dates: ranges.length === 0 ? null : intersected(ranges),
    articles: given.flatMap(({ articles = [] }) => articles),
    rows: given.flatMap(({ rows = [] }) => rows),
  };
}

/**
 * What the conditions ask of an article as a whole.
 * @param besides the group that the article was taken from
 */
export function acceptsArticle(
  { groups, dates, articles }: Conditions,
  article: ArticleRecord,
  besides?: object,
): boolean {
  if (dates !== null && !isWithin(dates, article.published)) return false;
  for (const group of groups) if (group !== besides && !group.has(article)) return false;
  for (const test of articles) if (!test(article)) return false;
  return true;
}

/** What the conditions ask of an item of an article that passes. Asked a million times: a loop, not `every`. */
export function acceptsRow({ rows }: Conditions, article: ArticleRecord, row: number): boolean {
  for (const test of rows) if (!test(article, row)) return false;
  return true;
}

const holds = (conditions: Conditions, article: ArticleRecord, row: number): boolean =>
  acceptsArticle(conditions, article) && acceptsRow(conditions, article, row);

/** Asks articles only, where that is enough. */
const testing = (of: readonly Conditions[], test: RowTest): Partial<Conditions> =>
  of.every(({ rows }) => rows.length === 0)
    ? { articles: [(article) => test(article, 0)] }
    : { rows: [test] };

export const anyOf = (parts: readonly Conditions[]): Partial<Conditions> =>
  testing(parts, (article, row) => parts.some((part) => holds(part, article, row)));

export const noneOf = (part: Conditions): Partial<Conditions> =>
  testing([part], (article, row) => !holds(part, article, row));
