const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/i;

/**
 * A tag of BCP 47 in its usual spelling, of several the first: 'en_gb' -> 'en-GB', 'eng, fra' -> 'en'. Null for what is none: 'German',
 * 'x-default'.
 */
export function languageTag(text: string): string | null {
  const tag = text
    .trim()
    .split(/[,;\s]/, 1)[0]!
    .replaceAll('_', '-');
  if (!LANGUAGE_TAG.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
