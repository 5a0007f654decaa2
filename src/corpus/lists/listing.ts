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

/** A group must be this many times smaller than the shelf for sorting its items to beat walking the shelf in order. */
const WORTH_SELECTING = 16;

/** Walks articles that are kept in order, or selects from the smallest group known where that is far smaller. */
export function listFrom<Item>(shelf: ArticleShelf, listing: Listing<Item>): List<Item> {
  const { groups, dates, tests, ordering, total } = listing;
  const candidates = smallestGroup(shelf, listing);
  const contents = contentsOf({ ...listing, groups: groups.filter((group) => group !== candidates) });
  const isOpen = groups.length === 0 && dates === null && tests.length === 0;
  return {
    ordering,
    sequence: walking(shelf, listing, contents, candidates) ?? selecting(candidates, contents, ordering),
    count: () => (isOpen && total !== undefined ? total : countIn(candidates, contents)),
  };
}

function selecting<Item>(candidates: Candidates, contents: Contents<Item>, ordering: Ordering<Item>) {
  return new SelectedSequence(() => itemsIn(candidates, contents), ordering);
}

function walking<Item>(
  shelf: ArticleShelf,
  { walk, dates, ordering }: Listing<Item>,
  contents: Contents<Item>,
  candidates: Candidates,
): Sequence<Item> | null {
  if (walk === null) return null;
  const atHand = walk === articleOrdering ? candidates.newestFirst() : null;
  if (atHand !== null) return new OrderedSequence(atHand, walk, contents, ordering);
  const articles = dates !== null && walk === articleOrdering ? shelf.between(dates) : shelf.sortedBy(walk);
  const isFar = candidates.size * WORTH_SELECTING < articles.length;
  return isFar ? null : new OrderedSequence(articles, walk, contents, ordering);
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
