import type { LearningPlan } from './ada-grad.js';

/** The mean of the weights that several seeds lead to: what is left to chance in one training evens out (Breiman 1996). */
export function meanOfSeeds(
  seeds: readonly number[],
  plan: LearningPlan,
  train: (plan: LearningPlan) => Float32Array,
): Float32Array {
  const mean = new Float32Array(1 << plan.bits);
  for (const seed of seeds) {
    const weights = train({ ...plan, seed });
    for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / seeds.length;
  }
  return mean;
}
