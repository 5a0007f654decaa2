import { choiceTest } from '../../corpus/filters/choice.js';
import { chosen } from '../../corpus/filters/chosen-ids.js';
import { dateTest } from '../../corpus/filters/date-condition.js';
import { FilterPlace } from '../../corpus/filters/filter-place.js';
import { languageKey } from '../../corpus/filters/language-key.js';
import { given, on, type Test } from '../../corpus/filters/test.js';
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

/** @throws QueryError when a bound is no date, or no value meets what is asked of one */
export function filterConditions(filter: SearchFilter, { corpus }: Indexes): FilterConditions {
  const place = FilterPlace.outermost('filter');
  const among = <Node>(name: 'article' | 'speaker' | 'source', find: (id: string) => Node | null) =>
    chosen(filter[name], place.at(name), find)?.among ?? null;
  const articles = among('article', (id) => corpus.article(id));
  const tests = given<Test<ArticleRecord>>([
    articles && ((article) => articles.has(article)),
    on(choiceTest(filter.language, place.at('language'), languageKey), ({ language }) => language),
    on(dateTest(filter.publishedAt, place.at('publishedAt')), ({ published }) => published),
  ]);
  return {
    article: tests.length === 0 ? null : (article) => tests.every((test) => test(article)),
    speakers: among<Owner>('speaker', (id) => corpus.person(id) ?? corpus.source(id)),
    sources: among<Owner>('source', (id) => corpus.source(id)),
  };
}
