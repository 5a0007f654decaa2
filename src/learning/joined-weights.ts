import type { FeatureBuffer } from './feature-buffer.js';
import type { Weights } from './weights.js';

/**
 * Models over the same features side by side: the weights of a feature lie together, so that scoring by several models
 * costs one access to memory a feature.
 */
export interface JoinedWeights {
  readonly table: Int8Array | Float32Array;
  readonly mask: number;
  readonly scales: readonly number[];
}

/** @param models whose tables are equally long and of one type */
export function joinWeights(models: readonly Weights[]): JoinedWeights {
  const [{ table: first, mask }] = models as readonly [Weights];
  const length = first.length * models.length;
  const table = first instanceof Int8Array ? new Int8Array(length) : new Float32Array(length);
  models.forEach((model, lane) => {
    for (let row = 0; row < model.table.length; row++) table[row * models.length + lane] = model.table[row]!;
  });
  return { table, mask, scales: models.map(({ scale }) => scale) };
}

/** Score by the model of the lane. */
export function scoreOfLane(
  { table, mask, scales }: JoinedWeights,
  lane: number,
  { values, size }: FeatureBuffer,
): number {
  const lanes = scales.length;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += table[(values[i]! & mask) * lanes + lane]!;
  return sum * scales[lane]!;
}

/** Scores by two neighbouring lanes, from `lane` on, written to `into` from `at` on. */
export function scoreTwoLanes(
  { table, mask, scales }: JoinedWeights,
  lane: number,
  { values, size }: FeatureBuffer,
  into: Float32Array | Float64Array,
  at: number,
): void {
  const lanes = scales.length;
  let [first, second] = [0, 0];
  for (let i = 0; i < size; i++) {
    const row = (values[i]! & mask) * lanes + lane;
    first += table[row]!;
    second += table[row + 1]!;
  }
  into[at] = first * scales[lane]!;
  into[at + 1] = second * scales[lane + 1]!;
}
