/** Weights as whole numbers of steps of `scale`, -127 to 127. */
export interface Quantised {
  readonly table: Int8Array;
  readonly scale: number;
}

/**
 * Rounds weights to eight bits; those nearer to 0 than `pruneBelow` become 0.
 * The largest in size decides the step, but no more than `ceiling`: what lies beyond is cut.
 */
export function quantise(weights: Float32Array, pruneBelow: number, ceiling = 4): Quantised {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.min(largest, ceiling) / 127 || 1;
  const table = new Int8Array(weights.length);
  weights.forEach((weight, index) => {
    if (Math.abs(weight) < pruneBelow) return;
    table[index] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
  });
  return { table, scale };
}
