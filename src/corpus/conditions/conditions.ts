import { narrowToAny, type RowBound } from '../columns/row-bound.js';
import type { RowMask } from '../columns/row-mask.js';
import { type DateRange, intersected, isWithin } from '../filters/date-range.js';
import type { ArticleGroup } from '../lists/article-group.js';
import type { ArticleRecord } from '../nodes/article-record.js';

export type ArticleTest = (article: ArticleRecord) => boolean;
/** Of the item in a row of an article. */
export interface RowTest {
  (article: ArticleRecord, row: number): boolean;
  /** Where rows are those of quotes, and columns tell something of them. */
  readonly bound?: RowBound | null;
}

export const withBound = (test: RowTest, bound: RowBound | null): RowTest =>
  Object.assign((article: ArticleRecord, row: number) => test(article, row), { bound });

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
const testing = (
  of: readonly Conditions[],
  test: RowTest,
  bound: () => RowBound | null,
): Partial<Conditions> =>
  of.every(({ rows }) => rows.length === 0)
    ? { articles: [(article) => test(article, 0)] }
    : { rows: [withBound(test, bound())] };

export const anyOf = (parts: readonly Conditions[]): Partial<Conditions> =>
  testing(
    parts,
    (article, row) => parts.some((part) => holds(part, article, row)),
    () => boundOfAny(parts),
  );

export const noneOf = (part: Conditions): Partial<Conditions> =>
  testing(
    [part],
    (article, row) => !holds(part, article, row),
    () => boundOfNone(part),
  );

/** Of articles, nothing but dates: these stand in a column. */
export const asksDatesOnly = (
  conditions: Conditions,
): conditions is Conditions & { readonly dates: DateRange } =>
  conditions.dates !== null && conditions.groups.length + conditions.articles.length === 0;

/** Whether columns tell something of a condition, on quotes. */
export const isBounded = ({ rows }: Conditions): boolean => rows.some(({ bound }) => bound != null);

/** Deletes the rows that columns know not to meet the conditions. */
export function narrow({ rows }: Conditions, mask: RowMask): void {
  for (const { bound } of rows) bound?.narrow(mask);
}

/** Whether `narrow` leaves those rows that meet the conditions, and no others. */
const isNarrowExact = ({ groups, dates, articles, rows }: Conditions): boolean =>
  groups.length + articles.length === 0 && dates === null && rows.every(({ bound }) => bound?.isExact);

function boundOfAny(parts: readonly Conditions[]): RowBound | null {
  if (!parts.every(isBounded)) return null;
  const narrowed = (mask: RowMask, part: Conditions) => narrow(part, mask);
  return {
    isExact: parts.every(isNarrowExact),
    narrow: (mask) => narrowToAny(mask, parts, narrowed),
  };
}

/** Whether rows that meet the conditions can be told from all others. */
const canBeSettled = ({ rows, ...others }: Conditions): boolean =>
  isOpen({ ...others, rows: [] }) && rows.every(({ bound }) => bound?.isExact || bound?.settle);

function settle({ rows }: Conditions, mask: RowMask): void {
  for (const { bound } of rows) if (bound?.settle === undefined) bound?.narrow(mask);
  for (const { bound } of rows) bound?.settle?.(mask);
}

function boundOfNone(part: Conditions): RowBound | null {
  if (!canBeSettled(part)) return null;
  return {
    isExact: true,
    narrow: (mask) => {
      const met = mask.copy();
      settle(part, met);
      mask.andNot(met);
    },
  };
}
