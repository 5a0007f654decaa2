/** The place of a hash among the keys, counted from 1; 0 when it is not among them. */
export type HashIndex = (hash: number) => number;

/** Open addressing over a power of two at most half full: a look-up touches one cache line as a rule. */
function slotsOf(keys: Int32Array): Int32Array {
  let size = 2;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size);
  keys.forEach((key, index) => {
    let slot = key & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  return slots;
}

/** Finds hashes among keys, none of which comes twice. */
export function hashIndexOf(keys: Int32Array): HashIndex {
  const slots = slotsOf(keys);
  const mask = slots.length - 1;
  return (hash) => {
    let slot = hash & mask;
    for (;;) {
      const place = slots[slot]!;
      if (place === 0 || keys[place - 1] === hash) return place;
      slot = (slot + 1) & mask;
    }
  };
}
