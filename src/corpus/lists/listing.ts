import { type Candidates, candidatesOf } from '../conditions/candidates.js';
import { acceptsArticle, acceptsRow, type Conditions, isOpen } from '../conditions/conditions.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { type Contents, countIn, itemsIn } from '../paging/contents.js';
import { OrderedSequence } from '../paging/ordered-sequence.js';
import type { Ordering } from '../paging/ordering.js';
import type { List } from '../paging/paginate.js';
import { SelectedSequence } from '../paging/selected-sequence.js';
import type { Sequence } from '../paging/sequence.js';
import { articleOrdering } from './article-ordering.js';

/** A list of things that articles hold. */
export interface Listing<Item> {
  readonly conditions: Conditions;
  /** Items in an article, whether they pass or not; its rows are numbered in reading order. */
  rows(article: ArticleRecord): number;
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

/** Walks articles that are kept in order, or selects from the smallest group known where that is far smaller. */
export function listFrom<Item>(shelf: ArticleShelf, listing: Listing<Item>): List<Item> {
  const { conditions, ordering, total } = listing;
  const candidates = candidatesOf(shelf, conditions);
  const within = contentsOf(listing, candidates);
  return {
    ordering,
    sequence:
      walkingCandidates(candidates, within, listing) ??
      walkingShelf(shelf, candidates.size, listing) ??
      new SelectedSequence(() => itemsIn(candidates, within), ordering),
    count: () => (isOpen(conditions) && total !== undefined ? total : countIn(candidates, within)),
  };
}

/** @param within of articles that are known to be candidates */
function walkingCandidates<Item>(
  candidates: Candidates,
  within: Contents<Item>,
  { walk, ordering }: Listing<Item>,
): Sequence<Item> | null {
  const articles = walk === articleOrdering ? candidates.newestFirst() : null;
  return articles && new OrderedSequence(articles, articleOrdering, within, ordering);
}

function walkingShelf<Item>(
  shelf: ArticleShelf,
  candidates: number,
  listing: Listing<Item>,
): Sequence<Item> | null {
  const { walk, ordering } = listing;
  if (walk === null || candidates * WORTH_SELECTING < shelf.size) return null;
  return new OrderedSequence(shelf.sortedBy(walk), walk, contentsOf(listing), ordering);
}

const contentsOf = <Item>(
  { conditions, rows, item }: Listing<Item>,
  besides?: Candidates,
): Contents<Item> => ({
  size: (article) => (acceptsArticle(conditions, article, besides) ? rows(article) : 0),
  accepts: (article, row) => acceptsRow(conditions, article, row),
  item,
});
