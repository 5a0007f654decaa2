import type { ArticleRecord, Owner } from '../../corpus/nodes/article-record.js';
import type { ParagraphView } from '../../corpus/nodes/paragraph-view.js';
import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import { Ordering } from '../../corpus/paging/ordering.js';
import { ascending, descending, idKey, numberKey } from '../../corpus/paging/sort-key.js';

export type FoundNode = ArticleRecord | ParagraphView | QuoteView | Owner;

/** Something found. */
export interface SearchHit {
  readonly node: FoundNode;
  /** To six places, so that it is the same however it was added up. */
  readonly score: number;
  /** Decides between equal scores, the greater first: articles for people and sources, the date for all else. */
  readonly standing: number;
}

export const standingOfOwner = ({ articleCount }: Owner): number => articleCount;

export const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

/**
 * The best first; between equals the better known and the newer, then by id.
 * @param search what tells one search from another: a cursor of one is none of another
 */
export const hitOrdering = (search: string): Ordering<SearchHit> =>
  new Ordering(`search ${search}`, [
    descending(numberKey('SCORE', ({ score }) => score)),
    descending(numberKey('STANDING', ({ standing }) => standing)),
    ascending(idKey('ID', ({ node }) => node.id)),
  ]);
