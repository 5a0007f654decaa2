import { type Candidates, candidatesOf } from '../conditions/candidates.js';
import { acceptsArticle, acceptsRow, type Conditions, isBounded, isOpen } from '../conditions/conditions.js';
import { articlesOf, type Narrowed, narrowed } from '../conditions/narrowed.js';
import { quotesMeeting } from '../conditions/quotes-meeting.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { QUOTE } from '../packed/layout.js';
import type { Shape } from '../packed/table.js';
import { type Contents, countIn, itemsIn } from '../paging/contents.js';
import { OrderedSequence } from '../paging/ordered-sequence.js';
import type { Ordering } from '../paging/ordering.js';
import type { List } from '../paging/paginate.js';
import { SelectedSequence } from '../paging/selected-sequence.js';
import type { Sequence, Stretch } from '../paging/sequence.js';
import { groupOf } from './article-group.js';
import { articleOrdering } from './article-ordering.js';
import type { ColumnKey } from './column-key.js';
import { NumberedSequence } from './numbered-sequence.js';

/** A list of things that articles hold. */
export interface Listing<Item> {
  readonly conditions: Conditions;
  /** Whose rows the items are; null for articles themselves. */
  readonly table: Shape | null;
  item(article: ArticleRecord, row: number): Item;
  /** Items in all articles, where that is known. */
  readonly total?: number;
  readonly ordering: Ordering<Item>;
  /** The order of articles that `ordering` begins with, to walk them in; null when they cannot be walked. */
  readonly walk: Ordering<ArticleRecord> | null;
  /** The first key of `ordering`, where a column of quotes holds it. */
  readonly key?: ColumnKey | null;
}

/** What passes some conditions, for counting: the articles that may hold any, and whether the item in a row of one does. */
export interface Selection {
  readonly articles: Iterable<ArticleRecord>;
  accepts(article: ArticleRecord, row: number): boolean;
}

export function selectionOf(shelf: ArticleShelf, conditions: Conditions): Selection {
  const candidates = candidatesOf(shelf, conditions);
  return {
    articles: candidates,
    accepts: (article, row) =>
      acceptsArticle(conditions, article, candidates) && acceptsRow(conditions, article, row),
  };
}

/** A group must be this many times smaller than the shelf for sorting its items to beat walking the shelf in order. */
const WORTH_SELECTING = 16;

/** Quotes that columns leave must be this many times fewer than all for gathering their articles to pay. */
const WORTH_GATHERING = 256;

/** Articles that are walked before columns are asked: where much passes, a page is full by then. */
const FEW_ARTICLES = 256;

/** Where the items of a list are looked for. */
interface Scope<Item> {
  readonly candidates: Candidates;
  /** Of articles that are known to be candidates. */
  readonly within: Contents<Item>;
  /** Of any article. */
  readonly anywhere: Contents<Item>;
  /** Null where columns were not asked. */
  readonly left: Narrowed | null;
}

/** Walks articles that are kept in order, or selects from the smallest group known where that is far smaller. */
export function listFrom<Item>(shelf: ArticleShelf, listing: Listing<Item>): List<Item> {
  const { conditions, table, key } = listing;
  const candidates = candidatesOf(shelf, conditions);
  const isMany = candidates.size * WORTH_SELECTING >= shelf.size;
  if (table === QUOTE && isMany && (key || isBounded(conditions)))
    return listInColumns(shelf, listing, candidates);
  const scope = wholeScope(listing, candidates);
  return {
    ordering: listing.ordering,
    sequence: sequenceOf(shelf, scope, listing),
    count: counting(listing, () => scope),
  };
}

/** The same of quotes that columns tell something of, once a short walk has not sufficed. */
function listInColumns<Item>(
  shelf: ArticleShelf,
  listing: Listing<Item>,
  candidates: Candidates,
): List<Item> {
  const scope = once(() => narrowScope(shelf, listing, candidates));
  const walk = walkOf(shelf, wholeScope(listing, candidates), listing);
  return {
    ordering: listing.ordering,
    sequence: listing.key
      ? numberedSequence(shelf, listing, listing.key)
      : new QuickSequence(walk, () => sequenceOf(shelf, scope(), listing)),
    count: counting(listing, scope),
  };
}

const counting =
  <Item>({ conditions, total }: Listing<Item>, scope: () => Scope<Item>) =>
  (): number =>
    isOpen(conditions) && total !== undefined ? total : countOf(scope());

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const countOf = <Item>({ candidates, within, left }: Scope<Item>): number =>
  left !== null && isOpen(left.rest) ? left.quotes.count : countIn(candidates, within);

/** Walks a little first, and then goes about it the long way. */
class QuickSequence<Item> implements Sequence<Item> {
  constructor(
    private readonly walk: OrderedSequence<Item> | null,
    private readonly sequence: () => Sequence<Item>,
  ) {}

  take(stretch: Stretch, limit: number): readonly Item[] {
    if (limit === 0) return [];
    return this.walk?.takeFrom(stretch, limit, FEW_ARTICLES) ?? this.sequence().take(stretch, limit);
  }

  isEmpty(stretch: Stretch): boolean {
    return this.take(stretch, 1).length === 0;
  }
}

function numberedSequence<Item>(
  shelf: ArticleShelf,
  { conditions, ordering, item }: Listing<Item>,
  key: ColumnKey,
): Sequence<Item> {
  const { columns } = shelf;
  const met = once(() => quotesMeeting(shelf, conditions));
  return new NumberedSequence(
    key,
    ordering,
    () => met().copy(),
    (row) => {
      const article = columns.article(columns.quotes.article[row]!);
      return item(article, row - columns.firstQuote(article));
    },
  );
}

const wholeScope = <Item>(listing: Listing<Item>, candidates: Candidates): Scope<Item> => ({
  candidates,
  within: contentsOf(listing, candidates),
  anywhere: contentsOf(listing),
  left: null,
});

function narrowScope<Item>(shelf: ArticleShelf, listing: Listing<Item>, indexed: Candidates): Scope<Item> {
  const left = narrowed(shelf.columns, listing.conditions);
  const candidates = smallerOf(indexed, gathered(shelf, left));
  return {
    candidates,
    within: contentsLeft(shelf, listing, left, candidates),
    anywhere: contentsLeft(shelf, listing, left),
    left,
  };
}

const smallerOf = (one: Candidates, other: Candidates | null): Candidates =>
  other !== null && other.size < one.size ? other : one;

/** The articles of the quotes that are left, where these are few. */
const gathered = ({ columns, quotes }: ArticleShelf, left: Narrowed): Candidates | null =>
  left.quotes.count * WORTH_GATHERING <= quotes ? groupOf(articlesOf(columns, left.quotes)) : null;

function sequenceOf<Item>(shelf: ArticleShelf, scope: Scope<Item>, listing: Listing<Item>): Sequence<Item> {
  const { candidates, within } = scope;
  const walk = walkOf(shelf, scope, listing);
  return walk ?? new SelectedSequence(() => itemsIn(candidates, within), listing.ordering);
}

/** Null where the candidates are in no order that the list can be read off. */
function walkOf<Item>(
  shelf: ArticleShelf,
  { candidates, within, anywhere }: Scope<Item>,
  { walk, ordering }: Listing<Item>,
): OrderedSequence<Item> | null {
  const articles = walk === articleOrdering ? candidates.newestFirst() : null;
  if (articles !== null) return new OrderedSequence(articles, articleOrdering, within, ordering);
  if (walk === null || candidates.size * WORTH_SELECTING < shelf.size) return null;
  return new OrderedSequence(shelf.sortedBy(walk), walk, anywhere, ordering);
}

const contentsOf = <Item>(
  { conditions, table, item }: Listing<Item>,
  besides?: Candidates,
): Contents<Item> => ({
  size: (article) => {
    if (!acceptsArticle(conditions, article, besides)) return 0;
    return table === null ? 1 : article.facts.count(table);
  },
  accepts: (article, row) => acceptsRow(conditions, article, row),
  item,
});

/** The same of quotes that columns leave. */
const contentsLeft = <Item>(
  { columns }: ArticleShelf,
  { item }: Listing<Item>,
  { quotes, rest }: Narrowed,
  besides?: Candidates,
): Contents<Item> => ({
  size: (article) => {
    const { first, end } = columns.quotesOf(article.number);
    return quotes.hasBetween(first, end) && acceptsArticle(rest, article, besides) ? end - first : 0;
  },
  accepts: (article, row) => quotes.has(columns.firstQuote(article) + row) && acceptsRow(rest, article, row),
  item,
});
