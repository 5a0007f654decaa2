import { chosen } from '../../corpus/filters/chosen-ids.js';
import { dateRangeOf, isWithin } from '../../corpus/filters/date-range.js';
import type { ArticleRecord, Owner } from '../../corpus/nodes/article-record.js';
import type { SearchFilter } from '../search-request.js';
import type { Indexes } from './indexes.js';

/** What a filter asks for. */
export interface FilterConditions {
  /** Null when the filter asks nothing of articles. */
  readonly article: ((article: ArticleRecord) => boolean) | null;
  /** Null for any. */
  readonly speakers: ReadonlySet<Owner> | null;
  readonly sources: ReadonlySet<Owner> | null;
}

/** @throws QueryError when a bound is no date */
export function filterConditions(filter: SearchFilter, { corpus }: Indexes): FilterConditions {
  const dates = dateRangeOf(filter.publishedAt, 'filter.publishedAt');
  const languages = filter.language?.in?.map((tag) => tag.toLowerCase());
  const articles = chosen(filter.article, (id) => corpus.article(id));
  const tests = [
    articles && ((article: ArticleRecord) => articles.has(article)),
    languages && (({ language }: ArticleRecord) => languages.includes(language.toLowerCase())),
    dates && (({ published }: ArticleRecord) => isWithin(dates, published)),
  ].filter((test) => test != null);
  return {
    article: tests.length === 0 ? null : (article) => tests.every((test) => test(article)),
    speakers: chosen<Owner>(filter.speaker, (id) => corpus.person(id) ?? corpus.source(id)),
    sources: chosen<Owner>(filter.source, (id) => corpus.source(id)),
  };
}
