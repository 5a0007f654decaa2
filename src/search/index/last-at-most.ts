/**
 * Index of the last of the ascending values that is `value` or less, looked for from near to far.
 * @param from an index whose value is `value` or less
 * @param to behind the last index
 */
export function lastAtMost(values: Int32Array, value: number, from: number, to: number): number {
  let [low, step] = [from, 1];
  for (; low + step < to && values[low + step]! <= value; step *= 2) low += step;
  let high = Math.min(low + step, to);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
