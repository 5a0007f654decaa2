import { chosen } from '../filters/chosen-ids.js';
import { dateRangeOf } from '../filters/date-range.js';
import { matcherOf } from '../filters/text-condition.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import type { Connection } from '../page.js';
import { paginate } from '../paging/paginate.js';
import type { ArticleFilter, ArticleQuery } from '../query.js';
import { articlesWith } from './article-group.js';
import { articleOrderingOf } from './article-ordering.js';
import type { Books } from './books.js';
import { type Conditions, listFrom, type Test } from './listing.js';

export interface ArticleScope {
  /** Only articles in which the person or source appears. */
  readonly mentioning?: Owner;
}

export function listArticles(
  books: Books,
  query: ArticleQuery,
  scope: ArticleScope = {},
): Connection<ArticleRecord> {
  const ordering = articleOrderingOf(query.orderBy);
  const list = listFrom(books.shelf, {
    ...conditionsOf(books, query.filter ?? {}, scope),
    rows: () => 1,
    item: (article: ArticleRecord) => article,
    total: books.shelf.size,
    ordering,
    // Orders by several fields are too many to keep the articles sorted by each.
    walk: (query.orderBy?.length ?? 0) <= 1 ? ordering : null,
  });
  return paginate(list, query);
}

function conditionsOf(books: Books, filter: ArticleFilter, { mentioning }: ArticleScope): Conditions {
  const authors = chosen(filter.author, (id) => books.persons.find(id));
  const sources = chosen(filter.source, (id) => books.sources.find(id));
  const owners = [mentioning && new Set([mentioning]), authors, sources].filter((set) => set != null);
  const languages = filter.language?.in?.map((tag) => tag.toLowerCase());
  const [title, text] = [matcherOf(filter.title), matcherOf(filter.text)];
  const tests: (Test | null | undefined)[] = [
    languages && (({ language }) => languages.includes(language.toLowerCase())),
    authors && ((article) => article.authors.some((author) => authors.has(author))),
    sources && (({ source }) => source !== null && sources.has(source)),
    title && ((article) => article.title !== null && title.isIn(article.title)),
    text && (({ compactText }) => text.isWithin(compactText, compactText)),
  ];
  return {
    groups: owners.map(articlesWith),
    dates: dateRangeOf(filter.publishedAt, 'filter.publishedAt'),
    tests: tests.filter((test) => test != null),
  };
}
