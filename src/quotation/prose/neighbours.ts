/** Farther away than this is far. */
const FAR = 12;

/**
 * By token: how many tokens back the nearest earlier token is that `isOne`, 1 for the one before; FAR when there is none
 * so near in the same group (a sentence, a paragraph).
 */
export function distancesBack(
  length: number,
  group: Int32Array,
  isOne: (token: number) => boolean,
): Uint8Array {
  const distances = new Uint8Array(length);
  let last = -FAR;
  for (let i = 0; i < length; i++) {
    const isSame = last >= 0 && group[last] === group[i];
    distances[i] = isSame ? Math.min(FAR, i - last) : FAR;
    if (isOne(i)) last = i;
  }
  return distances;
}

/** The same ahead. */
export function distancesAhead(
  length: number,
  group: Int32Array,
  isOne: (token: number) => boolean,
): Uint8Array {
  const distances = new Uint8Array(length);
  let next = -1;
  for (let i = length - 1; i >= 0; i--) {
    const isSame = next >= 0 && group[next] === group[i];
    distances[i] = isSame ? Math.min(FAR, next - i) : FAR;
    if (isOne(i)) next = i;
  }
  return distances;
}
