import type { Claim } from '../claim.js';
import { namesOfByline } from './byline-names.js';
import { creditedAuthors } from './credited-authors.js';

/** A claim of who wrote an article. */
export interface AuthorClaim extends Claim {
  /** Whom it names, in an article of a language (BCP 47; null when unknown). */
  readonly namesIn: (language: string | null) => readonly string[];
}

/** A field for authors: 'Lena Ostrow; Bo Webb'. */
export const creditClaim = ({ value, origin }: Claim): AuthorClaim => ({
  value,
  origin,
  namesIn: (language) => creditedAuthors(value, language),
});

/** A byline: 'By Lena Ostrow and Bo Webb, Tarn Bay Herald'. Nothing for a blank one. */
export function bylineClaims(byline: string | null, origin: string): readonly AuthorClaim[] {
  const value = byline?.replace(/\s+/g, ' ').trim() ?? '';
  return value === '' ? [] : [{ value, origin, namesIn: (language) => namesOfByline(byline!, language) }];
}

/** Names that a document lists one by one, each taken as it is. */
export const listedClaims = (names: readonly string[], origin: string): readonly AuthorClaim[] =>
  names.map((name) => ({ value: name, origin, namesIn: () => [name] }));
