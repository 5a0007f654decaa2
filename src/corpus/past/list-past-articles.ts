import { eachAccepted } from '../conditions/candidates.js';
import { allOf, type Conditions } from '../conditions/conditions.js';
import { FilterCompiler } from '../conditions/filter-compiler.js';
import { underSameDeadline } from '../deadline.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { Library } from '../directory/library.js';
import { WithFacets } from '../facets/with-facets.js';
import type { ArticleFacets, FacetedConnection } from '../facets.js';
import { FilterPlace } from '../filters/filter-place.js';
import { articleListing } from '../lists/article-list.js';
import { articleOrderingOf } from '../lists/article-ordering.js';
import type { Books } from '../lists/books.js';
import { listFrom } from '../lists/listing.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { JoinedSequence } from '../paging/joined-sequence.js';
import { paginate } from '../paging/paginate.js';
import type { ArticleQuery } from '../query.js';
import { PastArticleFacets } from './past-article-facets.js';
import { PastFilterCompiler, withoutIndexes } from './past-filter-compiler.js';
import { type PastArticle, showPast } from './show-past.js';

/** In what the articles of a time differ from those of today. */
export interface Past {
  /** Whether an article of today stood as it stands now. */
  stillStands(id: string): boolean;
  /** What stood then and stands no longer, by the id that it had. */
  readonly gone: ReadonlyMap<string, PastArticle>;
}

/** What is asked of articles that still stand, and of those that stood then alone. */
function conditionsOf(today: Books, past: Books, stillStands: Past['stillStands'], { filter }: ArticleQuery) {
  const place = () => FilterPlace.outermost('filter');
  const stood: Partial<Conditions> = { articles: [({ id }) => stillStands(id)] };
  if (!filter) return { standing: allOf([stood]), gone: allOf([]) };
  return {
    standing: allOf([stood, new FilterCompiler(today).articles(filter, place())]),
    gone: withoutIndexes(new PastFilterCompiler(past, today).articles(filter, place())),
  };
}

function accepted(shelf: ArticleShelf, conditions: Conditions): readonly ArticleRecord[] {
  const articles: ArticleRecord[] = [];
  eachAccepted(shelf, conditions, (article) => articles.push(article));
  return articles;
}

/** The articles of a time, as they stood; their people and sources are those of today. */
export function listPastArticles(
  today: Library,
  { stillStands, gone }: Past,
  query: ArticleQuery,
): FacetedConnection<ArticleRecord, ArticleFacets> {
  const { books: past } = showPast(today, [...gone.values()]);
  const conditions = conditionsOf(today, past, stillStands, query);
  const ordering = articleOrderingOf(query.orderBy);
  const standing = listFrom(today.shelf, articleListing(query, conditions.standing));
  const others = listFrom(past.shelf, articleListing(query, conditions.gone));
  const list = {
    ordering,
    sequence: new JoinedSequence([standing.sequence, others.sequence], ordering),
    count: () => standing.count() + others.count(),
  };
  const found = underSameDeadline(() => [
    ...accepted(today.shelf, conditions.standing),
    ...accepted(past.shelf, conditions.gone),
  ]);
  return new WithFacets(paginate(list, query), () => new PastArticleFacets(found));
}
