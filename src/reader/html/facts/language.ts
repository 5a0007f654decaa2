import type { Claim } from './claim.js';
import type { FieldChoice } from './field-choice.js';

/** A BCP 47 tag in its usual case, null for what is none: 'en_GB' -> 'en-GB', 'German' -> null. */
export function languageTag(text: string): string | null {
  const tag = text
    .trim()
    .split(/[,;\s]/)[0]!
    .replaceAll('_', '-');
  if (!/^[a-zA-Z]{2,3}(?:-[a-zA-Z\d]{1,8}){0,8}$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** @param claims in the order of trust */
export function chooseLanguage(claims: readonly Claim[]): FieldChoice<string | null> {
  const told = claims
    .map((claim) => ({ claim, tag: languageTag(claim.value) }))
    .filter(({ tag }) => tag !== null);
  const value = told[0]?.tag ?? null;
  return { value, taken: told.filter(({ tag }) => tag === value).map(({ claim }) => claim) };
}
