import { AdaGrad, type LearningPlan } from './ada-grad.js';
import type { ContextTable } from './contexts.js';

const MOST_ITEMS = 512;
const MOST_FEATURES = 1 << 16;

/** The features of one context that dropout leaves, item by item. */
class KeptFeatures {
  readonly indexes = new Int32Array(MOST_FEATURES);
  readonly ends = new Int32Array(MOST_ITEMS);
  items = 0;

  gather(table: ContextTable, first: number, last: number, learner: AdaGrad, dropout: number): void {
    let kept = 0;
    this.items = 0;
    for (let item = first; item < last; item++) {
      const from = item === 0 ? 0 : table.itemEnds[item - 1]!;
      for (let i = from; i < table.itemEnds[item]!; i++) {
        if (learner.random() >= dropout) this.indexes[kept++] = table.features[i]! & learner.mask;
      }
      this.ends[this.items++] = kept;
    }
  }

  from(item: number): number {
    return item === 0 ? 0 : this.ends[item - 1]!;
  }
}

const range = (ends: Int32Array, index: number): readonly [number, number] => [
  index === 0 ? 0 : ends[index - 1]!,
  ends[index]!,
];

/** Probabilities of the items of a context, and what share each right one has of all that is right. */
function outcomes(
  kept: KeptFeatures,
  { weights }: AdaGrad,
  keep: number,
  isRight: Int32Array,
  first: number,
): { probabilities: Float64Array; right: number } {
  const probabilities = new Float64Array(kept.items);
  let highest = Number.NEGATIVE_INFINITY;
  for (let item = 0; item < kept.items; item++) {
    let score = 0;
    for (let i = kept.from(item); i < kept.ends[item]!; i++) score += weights[kept.indexes[i]!]!;
    probabilities[item] = score / keep;
    if (probabilities[item]! > highest) highest = probabilities[item]!;
  }
  let [sum, right] = [0, 0];
  for (let item = 0; item < kept.items; item++) {
    probabilities[item] = Math.exp(probabilities[item]! - highest);
    sum += probabilities[item]!;
  }
  for (let item = 0; item < kept.items; item++) {
    probabilities[item]! /= sum;
    if (isRight[first + item]) right += probabilities[item]!;
  }
  return { probabilities, right: Math.max(right, 1e-12) };
}

/**
 * Learns to rank the right items of a context above the others: softmax, the loss is the logarithm of the probability of
 * all right items together. Contexts without a right item, and of groups that are not `chosen`, are passed over.
 */
export function trainRanker(
  table: ContextTable,
  plan: LearningPlan,
  chosen: (group: number) => boolean = () => true,
): Float32Array {
  const learner = new AdaGrad(plan);
  const kept = new KeptFeatures();
  const keep = 1 - plan.dropout;
  return learner.run(table.groups.length, (context) => {
    if (!chosen(table.groups[context]!)) return;
    const [first, last] = range(table.contextEnds, context);
    kept.gather(table, first, last, learner, plan.dropout);
    const { probabilities, right } = outcomes(kept, learner, keep, table.isRight, first);
    for (let item = 0; item < kept.items; item++) {
      const probability = probabilities[item]!;
      const gradient = table.isRight[first + item] ? probability - probability / right : probability;
      if (Math.abs(gradient) < 1e-5) continue;
      for (let i = kept.from(item); i < kept.ends[item]!; i++) learner.step(kept.indexes[i]!, gradient);
    }
  });
}
