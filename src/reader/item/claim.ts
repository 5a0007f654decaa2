import type { Metadatum } from '../../model/document-facts.js';

/** What a document says of a fact, and where; null where it says nothing. */
export type Claim = readonly [value: string | null, origin: string];

/** Who wrote an article, by one place of a document. */
export interface AuthorsClaim {
  /** As printed: 'By Lena Ostrow and Bo Webb'. */
  readonly printed: readonly string[];
  readonly names: readonly string[];
  readonly origin: string;
}

export interface Settled<Value> {
  readonly value: Value;
  /** All that was said; empty where one place says it and is believed. */
  readonly metadata: readonly Metadatum[];
}

const toldOnlyIfOpen = (metadata: readonly Metadatum[]): readonly Metadatum[] =>
  metadata.length === 1 && metadata[0]!.isChosen ? [] : metadata;

/**
 * Takes the first claim that can be read.
 * @param claims in the order of trust
 * @param read gives null for what cannot be read as the fact: a date that names no certain day
 */
export function settled(
  field: Metadatum['field'],
  claims: readonly Claim[],
  read: (value: string) => string | null,
): Settled<string | null> {
  const said = claims.flatMap(([value, origin]) =>
    value === null ? [] : [{ field, value, origin, read: read(value) }],
  );
  const chosen = said.find((claim) => claim.read !== null);
  const metadata = said.map((claim) =>
    Object.freeze({ field, value: claim.value, origin: claim.origin, isChosen: claim === chosen }),
  );
  return { value: chosen?.read ?? null, metadata: toldOnlyIfOpen(metadata) };
}

/** Takes the first claim that names anybody. */
export function settledAuthors(claims: readonly AuthorsClaim[]): Settled<readonly string[]> {
  const chosen = claims.find(({ names }) => names.length > 0);
  const metadata = claims.flatMap((claim) =>
    claim.printed.map((value) =>
      Object.freeze({
        field: 'AUTHOR' as const,
        value,
        origin: claim.origin,
        isChosen: claim === chosen,
      }),
    ),
  );
  const isPlain = claims.length === 1 && chosen !== undefined;
  return { value: [...new Set(chosen?.names)], metadata: isPlain ? [] : metadata };
}
