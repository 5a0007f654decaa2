/** A gold item and a found one, by index, and how well they agree. */
export interface Pair {
  readonly gold: number;
  readonly found: number;
  readonly score: number;
}

const bestFirst = (a: Pair, b: Pair): number => b.score - a.score || a.gold - b.gold || a.found - b.found;

/**
 * One-to-one pairs, best score first: each item is in one pair at most. Taking the pairs from some score on gives what
 * matching from that score on would have given.
 */
export function matchOneToOne(candidates: readonly Pair[]): readonly Pair[] {
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  return candidates.toSorted(bestFirst).filter(({ gold, found }) => {
    if (usedGold.has(gold) || usedFound.has(found)) return false;
    usedGold.add(gold);
    usedFound.add(found);
    return true;
  });
}
