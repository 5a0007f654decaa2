const SURROGATE_PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many of the ascending numbers are below the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Turns offsets of a text, which count UTF-16 code units, into counts of Unicode code points. */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(SURROGATE_PAIRS), ({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset - 1);
}
