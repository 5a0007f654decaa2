import { QUOTE_KINDS } from '../../model/quote.js';
import { chosen } from '../filters/chosen-ids.js';
import { dateRangeOf } from '../filters/date-range.js';
import { matcherOf } from '../filters/text-condition.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import type { QuoteView } from '../nodes/quote-view.js';
import type { SourceRecord } from '../nodes/source-record.js';
import { QUOTE } from '../packed/layout.js';
import type { Column } from '../packed/table.js';
import type { Connection } from '../page.js';
import { paginate } from '../paging/paginate.js';
import type { IdFilter, QuoteFilter, QuoteQuery } from '../query.js';
import { articlesWith, groupOf } from './article-group.js';
import { type Books, findOwner } from './books.js';
import { type Conditions, listFrom, type Selection, selectionOf, type Test } from './listing.js';
import { quoteOrderingOf } from './quote-ordering.js';
import { quoteHolds } from './quote-text.js';

/** Where a list of quotes hangs in the graph: all that is given must hold. */
export interface QuoteScope {
  readonly article?: ArticleRecord;
  readonly speaker?: Owner;
  readonly relay?: SourceRecord;
}

export function listQuotes(books: Books, query: QuoteQuery, scope: QuoteScope = {}): Connection<QuoteView> {
  const list = listFrom(books.shelf, {
    ...conditionsOf(books, query.filter ?? {}, scope),
    ...quoteOrderingOf(query.orderBy),
    rows: ({ facts }) => facts.count(QUOTE),
    item: (article: ArticleRecord, row: number) => article.quote(row),
    total: books.shelf.quotes,
  });
  return paginate(list, query);
}

/** All quotes under a filter, for counting. @throws QueryError when the filter is malformed */
export const selectQuotes = (books: Books, filter: QuoteFilter): Selection =>
  selectionOf(books.shelf, conditionsOf(books, filter, {}));

function conditionsOf(books: Books, filter: QuoteFilter, scope: QuoteScope): Conditions {
  const articles = required(scope.article, filter.article, (id) => books.shelf.find(id));
  const speakers = required(scope.speaker, filter.speaker, (id) => findOwner(books, id));
  const relays = required(scope.relay, filter.source, (id) => books.sources.find(id));
  return {
    groups: [...articles.map(groupOf), ...speakers.map(articlesWith), ...relays.map(articlesWith)],
    dates: dateRangeOf(filter.publishedAt, 'filter.publishedAt'),
    tests: [
      ...kindIn(filter),
      ...speakers.map((set) => ownedBy(QUOTE.speaker, set)),
      ...relays.map((set) => ownedBy(QUOTE.source, set)),
      ...textHolds(filter),
    ],
  };
}

/** The sets that something must be in: that of the scope, that of the filter, both, or neither. */
function required<Node>(
  scope: Node | undefined,
  filter: IdFilter | null | undefined,
  find: (id: string) => Node | null,
): ReadonlySet<Node>[] {
  const sets = [scope === undefined ? null : new Set([scope]), chosen(filter, find)];
  return sets.filter((set) => set !== null);
}

const ownedBy =
  (column: Column, owners: ReadonlySet<Owner>): Test =>
  (article, row) => {
    const owner = article.owners[article.facts.at(column, row)];
    return owner !== undefined && owners.has(owner);
  };

function kindIn({ kind }: QuoteFilter): Test[] {
  if (kind?.in == null) return [];
  const kinds = new Set(kind.in.map((each) => QUOTE_KINDS.indexOf(each)));
  return [({ facts }, row) => kinds.has(facts.at(QUOTE.kind, row))];
}

function textHolds({ text }: QuoteFilter): Test[] {
  const matcher = matcherOf(text);
  return matcher === null ? [] : [(article, row) => quoteHolds(article, row, matcher)];
}
