import type { MetadataField } from '../../../model/document-facts.js';
import { type Claim, claims } from '../../fields/claim.js';

/** A claim of a page; the place tells which fact it is of: 'json-ld', 'og:title', 'h1', 'byline', 'title', 'canonical', 'html lang'. */
export interface FieldClaim extends Claim {
  readonly field: MetadataField;
}

/** No value that a page tells of itself is longer, in code units; what is longer is some other text gone astray. */
const LONGEST = 2_000;

/** Of one place no more values are looked at. */
const MOST = 100;

/** Nothing for a value that says nothing. */
export const fieldClaims = (
  field: MetadataField,
  origin: string,
  ...values: readonly string[]
): readonly FieldClaim[] =>
  claims(origin, ...values.slice(0, MOST).filter(({ length }) => length <= LONGEST)).map((claim) => ({
    field,
    ...claim,
  }));

/** Those of one field, in the order of trust. */
export const about = (field: MetadataField, all: readonly FieldClaim[]): readonly FieldClaim[] =>
  all.filter((claim) => claim.field === field);
