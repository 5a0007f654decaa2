import { languageTag } from '../../fields/language-tag.js';
import type { FieldChoice } from './field-choice.js';
import type { FieldClaim } from './field-claim.js';

/** @param claims in the order of trust */
export function chooseLanguage(claims: readonly FieldClaim[]): FieldChoice<string | null> {
  const told = claims
    .map((claim) => ({ claim, tag: languageTag(claim.value) }))
    .filter(({ tag }) => tag !== null);
  const value = told[0]?.tag ?? null;
  return { value, taken: told.filter(({ tag }) => tag === value).map(({ claim }) => claim) };
}
