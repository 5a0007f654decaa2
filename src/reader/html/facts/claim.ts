import type { MetadataField } from '../../../model/document-facts.js';

/** One thing that a page says of itself, and where. */
export interface Claim {
  readonly field: MetadataField;
  /** As printed. */
  readonly value: string;
  /** 'json-ld', 'og:title', 'microdata', 'h1', 'byline', 'time', 'title', 'canonical', 'html lang'. */
  readonly origin: string;
}

/** No value that a page tells of itself is longer, in code units; what is longer is some other text gone astray. */
const LONGEST = 2_000;

/** Of one place no more values are looked at. */
const MOST = 100;

/** Nothing for a value that says nothing. */
export function claims(field: MetadataField, origin: string, ...values: readonly string[]): readonly Claim[] {
  return values
    .slice(0, MOST)
    .filter((value) => value !== '' && value.length <= LONGEST)
    .map((value) => ({ field, value, origin }));
}

/** Those of one field, in the order of trust. */
export const about = (field: MetadataField, all: readonly Claim[]): readonly Claim[] =>
  all.filter((claim) => claim.field === field);
