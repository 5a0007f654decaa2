import { namesOfByline } from '../fields/authors/byline-names.js';
import type { AuthorsClaim } from './claim.js';

/** Nothing for a blank byline. */
export function bylineClaim(byline: string | null, origin: string): readonly AuthorsClaim[] {
  const printed = byline?.replace(/\s+/g, ' ').trim() ?? '';
  return printed === '' ? [] : [{ printed: [printed], names: namesOfByline(byline!), origin }];
}

/** Names that a document lists one by one, each taken as it is. */
export const listedClaim = (names: readonly string[], origin: string): readonly AuthorsClaim[] =>
  names.length === 0 ? [] : [{ printed: names, names, origin }];
