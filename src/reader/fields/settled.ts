import type { MetadataField, Metadatum } from '../../model/document-facts.js';
import type { AuthorClaim } from './authors/author-claim.js';
import type { Claim } from './claim.js';

/** What is believed of a fact, and all that was said of it. */
export interface Settled<Value> {
  readonly value: Value;
  /** Every claim, in the order of trust. */
  readonly metadata: readonly Metadatum[];
}

/**
 * Takes the first claim that can be read.
 * @param claims in the order of trust
 * @param read gives null for what cannot be read as the fact: a date that names no certain day
 */
export function settled(
  field: MetadataField,
  claims: readonly Claim[],
  read: (value: string) => string | null,
): Settled<string | null> {
  let value: string | null = null;
  const metadata: Metadatum[] = [];
  for (const claim of claims) {
    const isOpen = value === null;
    if (isOpen) value = read(claim.value);
    const isChosen = isOpen && value !== null;
    metadata.push({ field, value: claim.value, origin: claim.origin, isChosen });
  }
  return { value, metadata };
}

/**
 * Takes the first place that names anybody, with all whom it names.
 * @param places in the order of trust, the claims of each believed together
 * @param language of the article, BCP 47; null when unknown
 */
export function settledAuthors(
  places: readonly (readonly AuthorClaim[])[],
  language: string | null,
): Settled<readonly string[]> {
  const names = new Set<string>();
  const metadata: Metadatum[] = [];
  for (const place of places) {
    const isOpen = names.size === 0;
    for (const { value, origin, namesIn } of place) {
      const named = isOpen ? namesIn(language) : [];
      for (const name of named) names.add(name);
      metadata.push({ field: 'AUTHOR', value, origin, isChosen: named.length > 0 });
    }
  }
  return { value: [...names], metadata };
}
