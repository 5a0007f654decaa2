import { rankedColumn, rankOfValue } from '../columns/owner-ranks.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import type { QuoteView } from '../nodes/quote-view.js';
import { CONFIDENCE_PARTS } from '../packed/layout.js';
import { Ordering, type SortKey } from '../paging/ordering.js';
import { ascending, keysOf, nameKey, numberKey } from '../paging/sort-key.js';
import type { Order, QuoteOrderField } from '../query.js';
import { articleOrdering, articleOrderingOf, keysOfParts } from './article-ordering.js';
import { type ColumnKey, scaled } from './column-key.js';

const FIELD_KEYS = {
  PUBLISHED_AT: numberKey<QuoteView>('PUBLISHED_AT', ({ article }) => article.published),
  CONFIDENCE: numberKey<QuoteView>('CONFIDENCE', ({ confidence }) => confidence),
  SPEAKER: nameKey<QuoteView>('SPEAKER', ({ speaker }) => speaker?.name ?? null),
  SOURCE: nameKey<QuoteView>('SOURCE', ({ source }) => source?.name ?? null),
  LENGTH: numberKey<QuoteView>('LENGTH', ({ length }) => length),
} satisfies Record<QuoteOrderField, unknown>;

const IN_ARTICLE: readonly SortKey<QuoteView>[] = [
  ascending(numberKey('START', ({ start }) => start)),
  ascending(numberKey('TWIN', ({ twin }) => twin)),
];

type FirstKey = Omit<ColumnKey, 'published'>;

interface QuoteOrdering {
  /** Where columns hold what it begins with. */
  readonly key: ColumnKey | null;
  readonly ordering: Ordering<QuoteView>;
  /** The order of articles that it begins with; null when quotes of several articles mingle. */
  readonly walk: Ordering<ArticleRecord> | null;
}

const byArticle = (walk: Ordering<ArticleRecord>): QuoteOrdering => ({
  ordering: new Ordering('quotes', [...keysOfParts<QuoteView>(walk), ...IN_ARTICLE]),
  walk,
  key: null,
});

const newestFirst = byArticle(articleOrdering);

/** As asked for; between equals, and where nothing is asked for, by article, newest first, then in reading order. */
export function quoteOrderingOf(
  orderBy: readonly Order<QuoteOrderField>[] | null | undefined,
  shelf: ArticleShelf,
): QuoteOrdering {
  const [first, ...others] = orderBy ?? [];
  if (first === undefined) return newestFirst;
  if (first.field === 'PUBLISHED_AT' && others.length === 0)
    return byArticle(articleOrderingOf([{ ...first, field: 'PUBLISHED_AT' }]));
  const keys = [...keysOf(orderBy, FIELD_KEYS), ...newestFirst.ordering.keys];
  const key = columnKey(first, shelf);
  const published = others.length === 0 ? dateOf(shelf) : null;
  return { ordering: new Ordering('quotes', keys), walk: null, key: key && { ...key, published } };
}

/** Date of the article of a quote. */
const dateOf =
  ({ columns }: ArticleShelf) =>
  (row: number): number =>
    columns.published[columns.quotes.article[row]!]!;

function columnKey({ field, direction }: Order<QuoteOrderField>, shelf: ArticleShelf): FirstKey | null {
  const sign = direction === 'DESC' ? -1 : 1;
  const { quotes } = shelf.columns;
  switch (field) {
    case 'CONFIDENCE':
      return { column: () => quotes.confidence, direction: sign, numberOf: scaled(CONFIDENCE_PARTS) };
    case 'LENGTH':
      return { column: () => quotes.length, direction: sign, numberOf: scaled(1) };
    case 'SPEAKER':
      return byName(() => quotes.speaker, sign, shelf);
    case 'SOURCE':
      return byName(() => quotes.source, sign, shelf);
    default:
      return null;
  }
}

const byName = (column: () => Int32Array, direction: 1 | -1, shelf: ArticleShelf): FirstKey => ({
  column: () => rankedColumn(column(), shelf.nameRanks, direction),
  direction,
  numberOf: (value) => rankOfValue(value, shelf.nameRanks, direction),
});
