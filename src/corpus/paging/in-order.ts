/** Index of the first item, from `from` on, for which `test` is true, as it is for all behind it; their number when there is none. */
export function firstWhere<Item>(items: readonly Item[], test: (item: Item) => boolean, from = 0): number {
  let [low, high] = [from, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Two lists in order as one; compares few of what stands where little comes.
 * @param compare as `Array.sort` has it; of equals, what comes stands first
 */
export function merged<Item>(
  standing: readonly Item[],
  coming: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Item[] {
  const all: Item[] = [];
  let from = 0;
  for (const item of coming) {
    const place = firstWhere(standing, (each) => compare(each, item) >= 0, from);
    for (; from < place; from++) all.push(standing[from]!);
    all.push(item);
  }
  for (; from < standing.length; from++) all.push(standing[from]!);
  return all;
}
