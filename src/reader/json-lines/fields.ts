/** The members of a JSON object, of any type. */
export type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
};

/** The first of the named members that is a string with something in it, white space at its ends left out. */
export function firstText(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = textOf(fields[name]);
    if (text !== null) return text;
  }
  return null;
}

/** A string or a list of strings as a list; anything else gives nothing. */
export const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== null);
