import { AdaGrad, type LearningPlan } from './ada-grad.js';
import type { ContextTable } from './contexts.js';

const MOST_FEATURES = 1024;

/** Logistic regression over contexts of one item each; those of groups that are not `chosen` are passed over. */
export function trainLogistic(
  table: ContextTable,
  plan: LearningPlan,
  chosen: (group: number) => boolean = () => true,
): Float32Array {
  const learner = new AdaGrad(plan);
  const kept = new Int32Array(MOST_FEATURES);
  const keep = 1 - plan.dropout;
  return learner.run(table.groups.length, (context) => {
    if (!chosen(table.groups[context]!)) return;
    const from = context === 0 ? 0 : table.itemEnds[context - 1]!;
    let [count, score] = [0, 0];
    for (let i = from; i < table.itemEnds[context]!; i++) {
      if (learner.random() < plan.dropout) continue;
      const index = table.features[i]! & learner.mask;
      kept[count++] = index;
      score += learner.weights[index]!;
    }
    const gradient = 1 / (1 + Math.exp(-score / keep)) - table.isRight[context]!;
    if (Math.abs(gradient) < 1e-5) return;
    for (let i = 0; i < count; i++) learner.step(kept[i]!, gradient);
  });
}
