const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/i;

/** A tag of BCP 47 ('en_US' is meant as 'en-US'); null for anything else. */
export function languageTag(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  return LANGUAGE_TAG.test(tag) ? tag : null;
}
