import type { ArticleRecord } from '../nodes/article-record.js';
import { QUOTE } from '../packed/layout.js';
import { Ordering, type SortKey } from '../paging/ordering.js';
import { ascending, descending, idKey, keysOf, nameKey, numberKey } from '../paging/sort-key.js';
import type { ArticleOrderField, Order } from '../query.js';

const FIELD_KEYS = {
  PUBLISHED_AT: numberKey<ArticleRecord>('PUBLISHED_AT', ({ published }) => published),
  MODIFIED_AT: numberKey<ArticleRecord>('MODIFIED_AT', ({ modified }) => modified),
  SOURCE: nameKey<ArticleRecord>('SOURCE', ({ source }) => source?.name ?? null),
  TITLE: nameKey<ArticleRecord>('TITLE', ({ title }) => title),
  WORD_COUNT: numberKey<ArticleRecord>('WORD_COUNT', ({ wordCount }) => wordCount),
  QUOTE_COUNT: numberKey<ArticleRecord>('QUOTE_COUNT', ({ facts }) => facts.count(QUOTE)),
} satisfies Record<ArticleOrderField, unknown>;

/** Newest first, undated last, then by id. */
const NEWEST_FIRST: readonly SortKey<ArticleRecord>[] = [
  descending(FIELD_KEYS.PUBLISHED_AT),
  ascending(idKey('ID', ({ id }) => id)),
];

export const articleOrdering = new Ordering('articles', NEWEST_FIRST);

/** As asked for; between equals, and where nothing is asked for, newest first. */
export function articleOrderingOf(
  orderBy: readonly Order<ArticleOrderField>[] | null | undefined,
): Ordering<ArticleRecord> {
  const keys = keysOf(orderBy, FIELD_KEYS);
  return keys.length === 0 ? articleOrdering : new Ordering('articles', [...keys, ...NEWEST_FIRST]);
}

/** The same keys for something that lies in an article, to be followed by keys of its own. */
export const keysOfParts = <Part extends { readonly article: ArticleRecord }>({
  keys,
}: Ordering<ArticleRecord>): readonly SortKey<Part>[] =>
  keys.map((key) => ({ ...key, value: ({ article }: Part) => key.value(article) }));
