import type { QuoteColumns } from '../columns/quote-columns.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import type { QuoteView } from '../nodes/quote-view.js';
import { CONFIDENCE_PARTS } from '../packed/layout.js';
import { Ordering, type SortKey } from '../paging/ordering.js';
import { ascending, keysOf, nameKey, numberKey } from '../paging/sort-key.js';
import type { Order, QuoteOrderField } from '../query.js';
import { articleOrdering, articleOrderingOf, keysOfParts } from './article-ordering.js';
import type { ColumnKey } from './numbered-sequence.js';

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
  columns: QuoteColumns,
): QuoteOrdering {
  const [first, ...others] = orderBy ?? [];
  if (first === undefined) return newestFirst;
  if (first.field === 'PUBLISHED_AT' && others.length === 0)
    return byArticle(articleOrderingOf([{ ...first, field: 'PUBLISHED_AT' }]));
  const keys = [...keysOf(orderBy, FIELD_KEYS), ...newestFirst.ordering.keys];
  return { ordering: new Ordering('quotes', keys), walk: null, key: columnKey(first, columns) };
}

function columnKey({ field, direction }: Order<QuoteOrderField>, columns: QuoteColumns): ColumnKey | null {
  const sign = direction === 'DESC' ? -1 : 1;
  switch (field) {
    case 'CONFIDENCE':
      return { column: () => columns.confidence, direction: sign, scale: CONFIDENCE_PARTS };
    case 'LENGTH':
      return { column: () => columns.length, direction: sign, scale: 1 };
    default:
      return null;
  }
}
