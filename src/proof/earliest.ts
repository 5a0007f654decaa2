import type { ArticleRecord } from '../corpus/nodes/article-record.js';
import type { QuoteView } from '../corpus/nodes/quote-view.js';
import { Ordering, type SortKey } from '../corpus/paging/ordering.js';
import { ascending, idKey, numberKey } from '../corpus/paging/sort-key.js';

/** Keys of what a quote belongs to: the earliest published first, undated last, then by id and in reading order. */
export const earliestKeys = <Item>(quoteOf: (item: Item) => QuoteView): readonly SortKey<Item>[] => [
  ascending(numberKey('PUBLISHED_AT', (item) => quoteOf(item).article.published)),
  ascending(idKey('ID', (item) => quoteOf(item).article.id)),
  ascending(numberKey('ROW', (item) => quoteOf(item).row)),
];

/** The earliest published first, undated last, then by id. */
export const earliestArticle = new Ordering<ArticleRecord>('earliestArticles', [
  ascending(numberKey('PUBLISHED_AT', ({ published }) => published)),
  ascending(idKey('ID', ({ id }) => id)),
]);
