import { type Candidates, candidatesOf } from '../conditions/candidates.js';
import { acceptsArticle, acceptsRow, type Conditions, isOpen } from '../conditions/conditions.js';
import { articlesOf, type Narrowed, narrowed } from '../conditions/narrowed.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { QUOTE } from '../packed/layout.js';
import type { Shape } from '../packed/table.js';
import { type Contents, countIn, itemsIn } from '../paging/contents.js';
import { OrderedSequence } from '../paging/ordered-sequence.js';
import type { Ordering } from '../paging/ordering.js';
import type { List } from '../paging/paginate.js';
import { SelectedSequence } from '../paging/selected-sequence.js';
import type { Sequence } from '../paging/sequence.js';
import { groupOf } from './article-group.js';
import { articleOrdering } from './article-ordering.js';

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

/** Where the items of a list are looked for. */
interface Scope<Item> {
  readonly candidates: Candidates;
  /** Of articles that are known to be candidates. */
  readonly within: Contents<Item>;
  /** Of any article. */
  readonly anywhere: Contents<Item>;
}

/** Walks articles that are kept in order, or selects from the smallest group known where that is far smaller. */
export function listFrom<Item>(shelf: ArticleShelf, listing: Listing<Item>): List<Item> {
  const { conditions, ordering, total } = listing;
  let known: Scope<Item> | null = null;
  const scope = () => {
    known ??= scopeOf(shelf, listing);
    return known;
  };
  const sequence = () => sequenceOf(shelf, scope(), listing);
  return {
    ordering,
    sequence: {
      take: (stretch, limit) => (limit === 0 ? [] : sequence().take(stretch, limit)),
      isEmpty: (stretch) => sequence().isEmpty(stretch),
    },
    count: () =>
      isOpen(conditions) && total !== undefined ? total : countIn(scope().candidates, scope().within),
  };
}

function scopeOf<Item>(shelf: ArticleShelf, listing: Listing<Item>): Scope<Item> {
  const { conditions, table } = listing;
  const indexed = candidatesOf(shelf, conditions);
  const isWorthNarrowing = table === QUOTE && indexed.size * WORTH_SELECTING >= shelf.size;
  const left = isWorthNarrowing ? narrowed(shelf.columns, conditions) : null;
  if (left === null) {
    return {
      candidates: indexed,
      within: contentsOf(listing, indexed),
      anywhere: contentsOf(listing),
    };
  }
  const candidates = smallerOf(indexed, gathered(shelf, left));
  return {
    candidates,
    within: contentsLeft(shelf, listing, left, candidates),
    anywhere: contentsLeft(shelf, listing, left),
  };
}

const smallerOf = (one: Candidates, other: Candidates | null): Candidates =>
  other !== null && other.size < one.size ? other : one;

/** The articles of the quotes that are left, where these are few. */
const gathered = ({ columns, quotes }: ArticleShelf, left: Narrowed): Candidates | null =>
  left.quotes.count * WORTH_GATHERING <= quotes ? groupOf(articlesOf(columns, left.quotes)) : null;

function sequenceOf<Item>(
  shelf: ArticleShelf,
  { candidates, within, anywhere }: Scope<Item>,
  { walk, ordering }: Listing<Item>,
): Sequence<Item> {
  const articles = walk === articleOrdering ? candidates.newestFirst() : null;
  if (articles !== null) return new OrderedSequence(articles, articleOrdering, within, ordering);
  if (walk !== null && candidates.size * WORTH_SELECTING >= shelf.size)
    return new OrderedSequence(shelf.sortedBy(walk), walk, anywhere, ordering);
  return new SelectedSequence(() => itemsIn(candidates, within), ordering);
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
