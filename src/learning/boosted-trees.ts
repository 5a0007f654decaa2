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
  /** By leaf of all trees. */
  readonly values: Float32Array;
  /** Log-odds before any tree. */
  readonly base: number;
}

export const treesOf = (file: ModelFile, name: string): BoostedTrees => ({
  depth: file.number(`${name}.depth`),
  base: file.number(`${name}.base`),
  asked: file.uint8(`${name}.asked`),
  thresholds: file.float32(`${name}.thresholds`),
  values: file.float32(`${name}.values`),
});

/** Sum of the trees' values for an item, as log-odds. */
export function oddsOf(
  { depth, asked, thresholds, values, base }: BoostedTrees,
  evidence: Float32Array,
): number {
  const inner = (1 << depth) - 1;
  let odds = base;
  for (let first = 0, leaf = 0; first < asked.length; first += inner, leaf += inner + 1) {
    let node = 0;
    while (node < inner) {
      const isRight = evidence[asked[first + node]!]! >= thresholds[first + node]!;
      node = 2 * node + (isRight ? 2 : 1);
    }
    odds += values[leaf + node - inner]!;
  }
  return odds;
}
