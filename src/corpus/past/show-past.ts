import { takeStep } from '../deadline.js';
import { Library } from '../directory/library.js';
import type { Books } from '../lists/books.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { PastShelf } from './past-shelf.js';

/** An article that once stood here, and the id to read it under: not that of the article which stands now. */
export interface PastArticle {
  readonly article: ArticleRecord;
  readonly id: string;
}

/** Articles on a shelf of their own, and the books that they are read from. */
export interface ShownPast {
  readonly books: Books;
  /** In the order given. */
  readonly articles: readonly ArticleRecord[];
}

/**
 * The articles alone on a shelf of their own, so that their lists read nothing else, with the people and sources of
 * `today` where today knows them. The shelf finds each by the id that it had, too.
 */
export function showPast(today: Library, past: readonly PastArticle[]): ShownPast {
  const shelf = new PastShelf(new Map(past.map(({ article, id }) => [article.id, id])));
  const alone = new Library(today.identity, undefined, today.ordinals.branch(), shelf);
  const { identity, persons, sources } = today;
  const { ordinals, facets } = alone;
  const books: Books = { identity, persons, sources, shelf, ordinals, facets };
  const articles = past.map(({ article, id }) => {
    takeStep();
    const shown = article.under(id, books);
    alone.put(shown);
    return shown;
  });
  for (const shown of articles) {
    shown.owners = today.ownersToday(shown);
    shelf.columns.own(shown);
  }
  return { books, articles };
}
