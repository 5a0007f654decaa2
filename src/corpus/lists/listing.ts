import type { ArticleShelf } from '../directory/article-shelf.js';
import { type DateRange, isWithin } from '../filters/date-range.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { type Contents, countIn, itemsIn } from '../paging/contents.js';
import { OrderedSequence } from '../paging/ordered-sequence.js';
import type { Ordering } from '../paging/ordering.js';
import type { List } from '../paging/paginate.js';
import { SelectedSequence } from '../paging/selected-sequence.js';
import type { Sequence } from '../paging/sequence.js';
import type { ArticleGroup } from './article-group.js';
import { articleOrdering } from './article-ordering.js';

/** Whether the item in a row of an article passes a filter. */
export type Test = (article: ArticleRecord, row: number) => boolean;

/** What a filter, and the place of a list in the graph, ask for: all must hold. */
export interface Conditions {
  /** The article must be in each; indexes know these. */
  readonly groups: readonly ArticleGroup[];
  readonly dates: DateRange | null;
  /** Asked of each item, the cheap ones first. */
  readonly tests: readonly Test[];
}

/** A list of things that articles hold. */
export interface Listing<Item> extends Conditions {
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
  readonly accepts: Test;
}

export const selectionOf = (shelf: ArticleShelf, conditions: Conditions): Selection => ({
  articles: smallestGroup(shelf, conditions),
  accepts: (article, row) =>
    passes(article, conditions.groups, conditions.dates) &&
    conditions.tests.every((test) => test(article, row)),
});

/** A group must be this many times smaller than the shelf for sorting its items to beat walking the shelf in order. */
const WORTH_SELECTING = 16;

/** Walks articles that are kept in order, or selects from the smallest group known where that is far smaller. */
export function listFrom<Item>(shelf: ArticleShelf, listing: Listing<Item>): List<Item> {
  const { groups, dates, tests, ordering, total } = listing;
  const candidates = smallestGroup(shelf, listing);
  const others = groups.filter((group) => group !== candidates);
  const within = contentsOf({ ...listing, groups: others });
  const isOpen = groups.length === 0 && dates === null && tests.length === 0;
  return {
    ordering,
    sequence:
      walkingCandidates(candidates, within, listing) ??
      walkingShelf(shelf, candidates.size, listing) ??
      new SelectedSequence(() => itemsIn(candidates, within), ordering),
    count: () => (isOpen && total !== undefined ? total : countIn(candidates, within)),
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

type Candidates = Omit<ArticleGroup, 'has'>;

/** Articles outside of which no item lies: the smallest of the groups, the articles between the dates, or all. */
function smallestGroup(shelf: ArticleShelf, { groups, dates }: Conditions): Candidates {
  const dated = dates === null ? shelf.sortedBy(articleOrdering) : shelf.between(dates);
  const all: Candidates = {
    size: dated.length,
    newestFirst: () => dated,
    [Symbol.iterator]: () => dated[Symbol.iterator](),
  };
  return [all, ...groups].reduce((smallest, each) => (each.size < smallest.size ? each : smallest));
}

const contentsOf = <Item>({ groups, dates, tests, ...listing }: Listing<Item>): Contents<Item> => ({
  size: (article) => (passes(article, groups, dates) ? listing.rows(article) : 0),
  accepts: (article, row) => tests.every((test) => test(article, row)),
  item: listing.item,
});

const passes = (article: ArticleRecord, groups: Conditions['groups'], dates: Conditions['dates']): boolean =>
  groups.every((group) => group.has(article)) && (dates === null || isWithin(dates, article.published));
