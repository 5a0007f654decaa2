import { Library } from '../directory/library.js';
import type { Books } from '../lists/books.js';
import type { ArticleRecord } from '../nodes/article-record.js';

/**
 * The article alone on a shelf of its own, so that its lists read nothing else, with the people and sources of
 * `today` where today knows them.
 * @param id its own, not that of the article which stands now
 */
export function showPast(today: Library, article: ArticleRecord, id: string): ArticleRecord {
  const alone = new Library(today.identity, undefined, today.ordinals.branch());
  const { identity, persons, sources } = today;
  const { shelf, ordinals, facets } = alone;
  const books: Books = { identity, persons, sources, shelf, ordinals, facets };
  const shown = article.under(id, books);
  alone.put(shown);
  shown.owners = today.ownersToday(shown);
  shelf.columns.own(shown);
  return shown;
}
