const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/i;

/** A BCP 47 tag in its usual spelling; null for what is none: 'English!', 'x-default'. */
export function languageTagOf(text: string | null): string | null {
  const tag = (text ?? '').trim().replaceAll('_', '-');
  if (!LANGUAGE_TAG.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
