import { languageTag } from '../../fields/language-tag.js';
import type { Claim } from './claim.js';
import type { FieldChoice } from './field-choice.js';

/** @param claims in the order of trust */
export function chooseLanguage(claims: readonly Claim[]): FieldChoice<string | null> {
  const told = claims
    .map((claim) => ({ claim, tag: languageTag(claim.value) }))
    .filter(({ tag }) => tag !== null);
  const value = told[0]?.tag ?? null;
  return { value, taken: told.filter(({ tag }) => tag === value).map(({ claim }) => claim) };
}
