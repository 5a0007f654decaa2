import type { Binned } from './bins.js';
import type { Slopes, TreePlan } from './train-trees.js';

const MOST_BINS = 64;

/** One tree: its inner nodes level by level, its leaves, and the leaf that each item falls into. */
export interface GrownTree {
  readonly asked: Uint8Array;
  readonly thresholds: Float32Array;
  readonly values: Float32Array;
  readonly leafOf: Int32Array;
}

/** The best way to part the items of a node; column -1 when none is any good. */
interface Split {
  column: number;
  bin: number;
  gain: number;
}

interface Sums {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/** Sums of the slopes by node and bin. */
function histogram(
  { gradient, curvature }: Slopes,
  node: Int32Array,
  bins: Uint8Array | null,
  size: number,
): Sums {
  const sums = { gradient: new Float64Array(size), curvature: new Float64Array(size) };
  for (let item = 0; item < node.length; item++) {
    const place = bins ? node[item]! * MOST_BINS + bins[item]! : node[item]!;
    sums.gradient[place]! += gradient[item]!;
    sums.curvature[place]! += curvature[item]!;
  }
  return sums;
}

function tryColumn(
  split: Split,
  column: number,
  cuts: number,
  sums: Sums,
  offset: number,
  total: { gradient: number; curvature: number },
  { leastWeight, l2 }: TreePlan,
): void {
  const whole = total.gradient ** 2 / (total.curvature + l2);
  let [gradient, curvature] = [0, 0];
  for (let bin = 0; bin < cuts; bin++) {
    gradient += sums.gradient[offset + bin]!;
    curvature += sums.curvature[offset + bin]!;
    const rest = total.curvature - curvature;
    if (curvature < leastWeight || rest < leastWeight) continue;
    const gain = gradient ** 2 / (curvature + l2) + (total.gradient - gradient) ** 2 / (rest + l2) - whole;
    if (gain > split.gain + 1e-9) Object.assign(split, { column, bin, gain });
  }
}

/** The best split of every node of a level. */
function splitsOf(
  { columns }: Binned,
  slopes: Slopes,
  chosen: readonly number[],
  node: Int32Array,
  count: number,
  plan: TreePlan,
): readonly Split[] {
  const totals = histogram(slopes, node, null, count);
  const splits = Array.from({ length: count }, () => ({ column: -1, bin: 0, gain: 0 }));
  for (const column of chosen) {
    const { bins, cuts } = columns[column]!;
    const sums = histogram(slopes, node, bins, count * MOST_BINS);
    splits.forEach((split, at) => {
      const total = { gradient: totals.gradient[at]!, curvature: totals.curvature[at]! };
      tryColumn(split, column, cuts.length, sums, at * MOST_BINS, total, plan);
    });
  }
  return splits;
}

/** Grows one tree on the slopes of the loss; items whose slopes are 0 are only carried along. */
export function growTree(data: Binned, slopes: Slopes, chosen: readonly number[], plan: TreePlan): GrownTree {
  const inner = (1 << plan.depth) - 1;
  const asked = new Uint8Array(inner);
  const thresholds = new Float32Array(inner).fill(Number.POSITIVE_INFINITY);
  /** By item: its node, counted from the left on each level. */
  const node = new Int32Array(data.items);
  for (let level = 0; level < plan.depth; level++) {
    const count = 1 << level;
    const splits = splitsOf(data, slopes, chosen, node, count, plan);
    splits.forEach(({ column, bin }, at) => {
      if (column < 0) return;
      asked[count - 1 + at] = column;
      thresholds[count - 1 + at] = data.columns[column]!.cuts[bin]!;
    });
    for (let item = 0; item < data.items; item++) {
      const { column, bin } = splits[node[item]!]!;
      node[item] = 2 * node[item]! + (column >= 0 && data.columns[column]!.bins[item]! > bin ? 1 : 0);
    }
  }
  const sums = histogram(slopes, node, null, 1 << plan.depth);
  const values = Float32Array.from(
    sums.gradient,
    (sum, leaf) => (plan.rate * sum) / (sums.curvature[leaf]! + plan.l2),
  );
  return { asked, thresholds, values, leafOf: node };
}
