import type { ModelFile } from './files/model-file.js';

/**
 * Decision trees whose values add up to log-odds (Friedman 2001), all complete and of one depth: the inner nodes of a
 * tree level by level, then its 2^depth leaves. At a node the item goes right when its evidence reaches the threshold.
 */
export interface BoostedTrees {
  readonly depth: number;
  /** By inner node of all trees: which evidence is asked, and from where on it goes right. */
  readonly asked: Uint8Array;
  readonly thresholds: Float32Array;
  /** The thresholds by their order alone: see `ranksOf`. */
  readonly ranks: Int32Array;
  /** By leaf of all trees. */
  readonly values: Float32Array;
  /** Log-odds before any tree. */
  readonly base: number;
}

/** The thresholds' ranks are made here. */
export const boostedTrees = (trees: Omit<BoostedTrees, 'ranks'>): BoostedTrees => ({
  ...trees,
  ranks: ranksOf(trees.thresholds),
});

export const treesOf = (file: ModelFile, name: string): BoostedTrees =>
  boostedTrees({
    depth: file.number(`${name}.depth`),
    base: file.number(`${name}.base`),
    asked: file.uint8(`${name}.asked`),
    thresholds: file.float32(`${name}.thresholds`),
    values: file.float32(`${name}.values`),
  });

/**
 * Integers in the order of the numbers, near enough to 0 that their differences are integers too; neighbours among the
 * numbers may share one. To go left or right by integers needs no branch, which a processor would guess wrong.
 */
function ranksOf(numbers: Float32Array): Int32Array {
  const withoutMinusZero = numbers.map((number) => number + 0);
  const bits = new Int32Array(withoutMinusZero.buffer);
  return bits.map((each) => (each ^ ((each >> 31) & 0x7fffffff)) >> 1);
}

/** Sum of the trees' values for an item, as log-odds. */
export function oddsOf({ depth, asked, ranks, values, base }: BoostedTrees, evidence: Float32Array): number {
  const reached = ranksOf(evidence);
  const inner = (1 << depth) - 1;
  let odds = base;
  for (let first = 0, leaf = 0; first < asked.length; first += inner, leaf += inner + 1) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const isRight = (ranks[first + node]! - reached[asked[first + node]!]! - 1) >>> 31;
      node = 2 * node + 1 + isRight;
    }
    odds += values[leaf + node - inner]!;
  }
  return odds;
}
