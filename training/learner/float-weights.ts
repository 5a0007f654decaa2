import type { Weights } from '../../src/learning/weights.js';

/** Weights as they come from training, to be used before they are rounded. */
export const floatWeights = (table: Float32Array): Weights => ({ table, mask: table.length - 1, scale: 1 });
