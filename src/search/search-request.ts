import type { PageRequest } from '../corpus/page.js';
import type { DateTimeFilter, IdFilter } from '../corpus/query.js';

export const SEARCH_TYPES = ['ARTICLE', 'PARAGRAPH', 'QUOTE', 'PERSON', 'SOURCE'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

/** All conditions given must hold. A person or source must be named in an article that meets those on articles. */
export interface SearchFilter {
  readonly language?: { readonly in?: readonly string[] | null } | null;
  readonly publishedAt?: DateTimeFilter | null;
  /** Quotes of these speakers, the paragraphs and articles that print some, and the speakers themselves. */
  readonly speaker?: IdFilter | null;
  /** Articles of these outlets with all that is in them, quotes that they passed on, and the sources themselves. */
  readonly source?: IdFilter | null;
  readonly article?: IdFilter | null;
}

export interface SearchRequest extends PageRequest {
  /** In the language of `parseQuery`. */
  readonly query: string;
  /** All when left out. */
  readonly types?: readonly SearchType[] | null;
  readonly filter?: SearchFilter | null;
}
