import type { ModelFile } from './files/model-file.js';

/**
 * The weights of a linear model over hashed features: feature `hash` has the weight `table[hash & mask] * scale`.
 * The length of the table is a power of two. Shipped models have one byte a weight; models in training have floats.
 */
export interface Weights {
  readonly table: Int8Array | Float32Array;
  readonly mask: number;
  readonly scale: number;
}

/** The weights stored as the table `name` with the number `name.scale`. */
export function weightsOf(file: ModelFile, name: string): Weights {
  const table = file.int8(name);
  return { table, mask: table.length - 1, scale: file.number(`${name}.scale`) };
}

/** Probability of a log-odds score. */
export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
