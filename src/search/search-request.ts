import type { ChoiceFilter, DateTimeFilter } from '../corpus/filter.js';
import type { PageRequest } from '../corpus/page.js';

export const SEARCH_TYPES = ['ARTICLE', 'PARAGRAPH', 'QUOTE', 'PERSON', 'SOURCE'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

/** Whom or what by id; all conditions given must hold. */
export interface IdChoice {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
}

/** All conditions given must hold. A person or source must be named in an article that meets those on articles. */
export interface SearchFilter {
  readonly language?: ChoiceFilter<string> | null;
  readonly publishedAt?: DateTimeFilter | null;
  /** Quotes of these speakers, the paragraphs and articles that print some, and the speakers themselves. */
  readonly speaker?: IdChoice | null;
  /** Articles of these outlets with all that is in them, quotes that they passed on, and the sources themselves. */
  readonly source?: IdChoice | null;
  readonly article?: IdChoice | null;
}

export interface SearchRequest extends PageRequest {
  /** In the language of `parseQuery`. */
  readonly query: string;
  /** All when left out. */
  readonly types?: readonly SearchType[] | null;
  readonly filter?: SearchFilter | null;
}
