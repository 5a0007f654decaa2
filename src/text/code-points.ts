const SURROGATE = /[\ud800-\udfff]/;

/**
 * Number of Unicode code points in the first `offset` code units of a text; a lone surrogate is one. An offset inside of a pair
 * counts the half before it as one.
 */
export function codePointsBefore(text: string, offset: number): number {
  const before = text.slice(0, offset);
  if (!SURROGATE.test(before)) return before.length;
  let count = 0;
  for (const _ of before) count++;
  return count;
}
