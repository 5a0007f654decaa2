import type { ArticleFilter, PersonFilter, QuoteFilter, SourceFilter } from './filter.js';
import type { PageRequest } from './page.js';

export type { ArticleFilter, PersonFilter, QuoteFilter, SourceFilter } from './filter.js';

export type Direction = 'ASC' | 'DESC';

export interface Order<Field extends string> {
  readonly field: Field;
  /** ASC when left out. Null values come last either way. */
  readonly direction?: Direction | null;
}

export type ArticleOrderField =
  | 'PUBLISHED_AT'
  | 'MODIFIED_AT'
  | 'TITLE'
  | 'SOURCE'
  | 'WORD_COUNT'
  | 'QUOTE_COUNT';
export type QuoteOrderField = 'PUBLISHED_AT' | 'CONFIDENCE' | 'LENGTH' | 'SPEAKER' | 'SOURCE';
export type PersonOrderField = 'NAME' | 'QUOTE_COUNT' | 'ARTICLE_COUNT' | 'LATEST_ARTICLE';
export type SourceOrderField = PersonOrderField | 'RELAYED_QUOTE_COUNT';

interface ListQuery<Filter, Field extends string> extends PageRequest {
  readonly filter?: Filter | null;
  /** Each field at most once. */
  readonly orderBy?: readonly Order<Field>[] | null;
}

/** Without `orderBy`: newest first, undated last, then by id. */
export type ArticleQuery = ListQuery<ArticleFilter, ArticleOrderField>;
/** Without `orderBy`: by article as above, then in reading order. */
export type QuoteQuery = ListQuery<QuoteFilter, QuoteOrderField>;
/** Without `orderBy`: best known first, that is by number of articles, of quotes, then by name. */
export type PersonQuery = ListQuery<PersonFilter, PersonOrderField>;
/** Without `orderBy`: best known first. */
export type SourceQuery = ListQuery<SourceFilter, SourceOrderField>;
