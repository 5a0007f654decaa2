/** Names shorter than this may differ by one letter and be two: 'Hale' and 'Hall'. */
const SHORTEST = 5;
const LONG = 8;

/** True when two strings are the same but for one letter more, less or other, or two neighbours exchanged. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const rest = (skipShort: number, skipLong: number): boolean =>
    short.slice(from + skipShort) === long.slice(from + skipLong);
  if (short.length < long.length) return long.length - short.length === 1 && rest(0, 1);
  return rest(1, 1) || (short[from] === long[from + 1] && short[from + 1] === long[from] && rest(2, 2));
}

/** Letters that hearing does not tell apart: 'buchtman' for 'buchtmann' and 'bauchtman'. */
const soundOf = (word: string): string => word.replace(/(.)\1+/gu, '$1').replace(/(?<=.)[aeiouy]+/gu, 'a');

/**
 * True when one spelling is likely a slip for the other: 'Marrlow' for 'Marlow', 'Oestermann' for 'Ostermann'.
 * Counter-examples: 'Hale' and 'Hall' are too short to tell, 'Marlow' and 'Barlow' begin otherwise.
 */
export function isMisspelt(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST) return false;
  if (differByOne(a, b)) return true;
  const isLong = Math.min(a.length, b.length) >= LONG && Math.abs(a.length - b.length) <= 2;
  return isLong && soundOf(a) === soundOf(b);
}
