import { type BoostedTrees, boostedTrees } from '../../src/learning/boosted-trees.js';
import { type Binned, binned } from './bins.js';
import { growTree } from './grow-tree.js';
import { randomFrom } from './random.js';

export interface TreePlan {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives on either side of a split. */
  readonly leastWeight: number;
  /** Shares of the items and of the evidence that each tree sees. */
  readonly items: number;
  readonly evidence: number;
  readonly l2: number;
  readonly seed: number;
}

/** What trees learn from: one array of evidence an item, and whether the item is right. */
export interface Evidence {
  readonly rows: readonly Float32Array[];
  readonly isRight: Uint8Array;
  /** How much each item counts; 1 when left out. */
  readonly counts?: Float32Array;
}

/** Gradients of the logistic loss and its second derivatives, item by item; both 0 for items that a tree does not see. */
export interface Slopes {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

function slopesOf(
  odds: Float64Array,
  { isRight, counts }: Evidence,
  share: number,
  random: () => number,
): Slopes {
  const [gradient, curvature] = [new Float64Array(odds.length), new Float64Array(odds.length)];
  odds.forEach((one, item) => {
    if (random() >= share) return;
    const probability = 1 / (1 + Math.exp(-one));
    const count = counts?.[item] ?? 1;
    gradient[item] = count * (isRight[item]! - probability);
    curvature[item] = count * probability * (1 - probability);
  });
  return { gradient, curvature };
}

const chosenColumns = ({ columns }: Binned, share: number, random: () => number): readonly number[] =>
  columns.map((_, column) => column).filter(() => random() < share);

/** Gradient-boosted trees for a yes-or-no question (Friedman 2001; second order as Chen and Guestrin 2016), deterministic by seed. */
export function trainTrees(evidence: Evidence, plan: TreePlan): BoostedTrees {
  const { rows, isRight } = evidence;
  const random = randomFrom(plan.seed);
  const data = binned(rows);
  const right = isRight.reduce((sum, one) => sum + one, 0);
  const base = Math.log(right / (rows.length - right));
  const odds = new Float64Array(rows.length).fill(base);
  const [inner, leaves] = [(1 << plan.depth) - 1, 1 << plan.depth];
  const asked = new Uint8Array(plan.trees * inner);
  const thresholds = new Float32Array(plan.trees * inner).fill(Number.POSITIVE_INFINITY);
  const values = new Float32Array(plan.trees * leaves);
  for (let tree = 0; tree < plan.trees; tree++) {
    const slopes = slopesOf(odds, evidence, plan.items, random);
    const grown = growTree(data, slopes, chosenColumns(data, plan.evidence, random), plan);
    asked.set(grown.asked, tree * inner);
    thresholds.set(grown.thresholds, tree * inner);
    values.set(grown.values, tree * leaves);
    grown.leafOf.forEach((leaf, item) => {
      odds[item]! += grown.values[leaf]!;
    });
  }
  return boostedTrees({ depth: plan.depth, base, asked, thresholds, values });
}
