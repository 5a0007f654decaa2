import { allOf, type Conditions, isOpen } from '../conditions/conditions.js';
import { FilterCompiler } from '../conditions/filter-compiler.js';
import { type OwnerColumn, ownerRowTest } from '../conditions/owner-row-test.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import { QuoteFacetCounts } from '../facets/quote-facets.js';
import { WithFacets } from '../facets/with-facets.js';
import type { FacetedConnection, QuoteFacets } from '../facets.js';
import type { QuoteFilter } from '../filter.js';
import { FilterPlace } from '../filters/filter-place.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import type { QuoteView } from '../nodes/quote-view.js';
import type { SourceRecord } from '../nodes/source-record.js';
import { QUOTE } from '../packed/layout.js';
import { paginate } from '../paging/paginate.js';
import type { QuoteQuery } from '../query.js';
import { articlesWith, groupOf } from './article-group.js';
import type { Books } from './books.js';
import { listFrom, type Selection, selectionOf } from './listing.js';
import { quoteOrderingOf } from './quote-ordering.js';

/** Where a list of quotes hangs in the graph: all that is given must hold. */
export interface QuoteScope {
  readonly article?: ArticleRecord;
  readonly speaker?: Owner;
  readonly relay?: SourceRecord;
  /** Number of the quote in `article`. */
  readonly row?: number;
}

export function listQuotes(
  books: Books,
  query: QuoteQuery,
  scope: QuoteScope = {},
): FacetedConnection<QuoteView, QuoteFacets> {
  const conditions = conditionsOf(books, query.filter, scope);
  const list = listFrom(books.shelf, {
    conditions,
    ...quoteOrderingOf(query.orderBy, books.shelf),
    table: QUOTE,
    item: (article: ArticleRecord, row: number) => article.quote(row),
    total: books.shelf.quotes,
  });
  const count = () => new QuoteFacetCounts(books, conditions);
  const { facets, shelf } = books;
  return new WithFacets(paginate(list, query), () =>
    isOpen(conditions) ? facets.quotes.of(shelf.version, count) : count(),
  );
}

/** All quotes under a filter, for counting. @throws QueryError when the filter is malformed */
export const selectQuotes = (books: Books, filter: QuoteFilter): Selection =>
  selectionOf(books.shelf, conditionsOf(books, filter, {}));

function conditionsOf(books: Books, filter: QuoteFilter | null | undefined, scope: QuoteScope): Conditions {
  const { article, speaker, relay, row } = scope;
  return allOf([
    article === undefined ? null : { groups: [groupOf(new Set([article]))] },
    speaker === undefined ? null : ownedBy('speaker', speaker, books.shelf),
    relay === undefined ? null : ownedBy('source', relay, books.shelf),
    row === undefined ? null : { rows: [(_article, each) => each === row] },
    filter ? new FilterCompiler(books).quotes(filter, FilterPlace.outermost('filter')) : null,
  ]);
}

const ownedBy = (column: OwnerColumn, owner: Owner, { columns }: ArticleShelf): Partial<Conditions> => ({
  groups: [articlesWith(new Set([owner]))],
  rows: [ownerRowTest(column, columns, (each) => each === owner)],
});
