import type { SourceKind } from '../model/entity.js';
import type { QuoteKind } from '../model/quote.js';
import type { PageRequest } from './page.js';

/** Null and absent mean the same in a filter: no condition. All conditions given must hold. */
export interface IdFilter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
}

export interface TextFilter {
  /** Letter case, accents and the shape of apostrophes and quotation marks make no difference. */
  readonly contains?: string | null;
}

/** ISO 8601 with offset. An article with no date meets no condition on it. */
export interface DateTimeFilter {
  /** At or after. */
  readonly gte?: string | null;
  /** Before. */
  readonly lt?: string | null;
}

export interface QuoteFilter {
  readonly kind?: { readonly in?: readonly QuoteKind[] | null } | null;
  readonly text?: TextFilter | null;
  readonly speaker?: IdFilter | null;
  /** The source that passed the words on. */
  readonly source?: IdFilter | null;
  readonly article?: IdFilter | null;
  /** Of the article. */
  readonly publishedAt?: DateTimeFilter | null;
}

export interface ArticleFilter {
  readonly text?: TextFilter | null;
  readonly title?: TextFilter | null;
  /** Who wrote it. */
  readonly author?: IdFilter | null;
  /** The outlet that published it or that it credits. */
  readonly source?: IdFilter | null;
  readonly language?: { readonly in?: readonly string[] | null } | null;
  readonly publishedAt?: DateTimeFilter | null;
}

/** `name` is compared with every known form of the name. */
export interface PersonFilter {
  readonly name?: TextFilter | null;
}

export interface SourceFilter {
  readonly name?: TextFilter | null;
  readonly kind?: { readonly in?: readonly SourceKind[] | null } | null;
}

export type Direction = 'ASC' | 'DESC';

export interface Order<Field extends string> {
  readonly field: Field;
  /** ASC when left out. Null values come last either way. */
  readonly direction?: Direction | null;
}

export type ArticleOrderField = 'PUBLISHED_AT' | 'TITLE' | 'WORD_COUNT' | 'QUOTE_COUNT';
export type QuoteOrderField = 'PUBLISHED_AT' | 'CONFIDENCE' | 'LENGTH';
export type PersonOrderField = 'NAME' | 'QUOTE_COUNT' | 'ARTICLE_COUNT';
export type SourceOrderField = 'NAME' | 'QUOTE_COUNT' | 'ARTICLE_COUNT';

interface ListQuery<Filter, Field extends string> extends PageRequest {
  readonly filter?: Filter | null;
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
