/** The address as http or https, resolved against another; null for any other scheme and for what is no address. */
export function webAddress(reference: string, base: string | null): string | null {
  const text = reference.trim();
  if (text === '' || /\s/.test(text)) return null;
  const isWhole = /^[a-z][a-z\d+.-]*:/i.test(text);
  if (isWhole) return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
  return base !== null && URL.canParse(text, base) ? new URL(text, base).href : null;
}
