import { allOf, type Conditions, isOpen } from '../conditions/conditions.js';
import { FilterCompiler } from '../conditions/filter-compiler.js';
import { ArticleFacetCounts } from '../facets/article-facets.js';
import { WithFacets } from '../facets/with-facets.js';
import type { ArticleFacets, FacetedConnection } from '../facets.js';
import type { ArticleFilter } from '../filter.js';
import { FilterPlace } from '../filters/filter-place.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import { paginate } from '../paging/paginate.js';
import type { ArticleQuery } from '../query.js';
import { articlesWith } from './article-group.js';
import { articleOrderingOf } from './article-ordering.js';
import type { Books } from './books.js';
import { type Listing, listFrom } from './listing.js';

export interface ArticleScope {
  /** Only articles in which the person or source appears. */
  readonly mentioning?: Owner;
}

export function listArticles(
  books: Books,
  query: ArticleQuery,
  scope: ArticleScope = {},
): FacetedConnection<ArticleRecord, ArticleFacets> {
  const conditions = conditionsOf(books, query.filter, scope);
  const { facets, shelf } = books;
  const list = listFrom(shelf, { ...articleListing(query, conditions), total: shelf.size });
  const count = () => new ArticleFacetCounts(books, conditions);
  return new WithFacets(paginate(list, query), () =>
    isOpen(conditions) ? facets.articles.of(shelf.version, count) : count(),
  );
}

/** Articles that meet the conditions, in the order asked for. */
export function articleListing({ orderBy }: ArticleQuery, conditions: Conditions): Listing<ArticleRecord> {
  const ordering = articleOrderingOf(orderBy);
  const walk = mayBeKept(orderBy) ? ordering : null;
  return { conditions, table: null, item: (article) => article, ordering, walk };
}

/**
 * Orders by several fields are too many to keep the articles sorted by each, and the name of a source changes when
 * other articles come.
 */
const mayBeKept = (orderBy: ArticleQuery['orderBy']): boolean => {
  const [first, ...others] = orderBy ?? [];
  return others.length === 0 && first?.field !== 'SOURCE';
};

const conditionsOf = (
  books: Books,
  filter: ArticleFilter | null | undefined,
  { mentioning }: ArticleScope,
): Conditions =>
  allOf([
    mentioning === undefined ? null : { groups: [articlesWith(new Set([mentioning]))] },
    filter ? new FilterCompiler(books).articles(filter, FilterPlace.outermost('filter')) : null,
  ]);
