import type { NameTables } from '../../src/recognition/names/model/name-model.js';
import { NAME_LABELS } from '../../src/recognition/names/model/name-model.js';
import { quantise } from '../learner/quantise.js';
import type { KnownTables } from './known-names.js';
import type { CrfWeights } from './train-crf.js';

/** The mean of models that were trained from different seeds. */
export function meanOf(all: readonly CrfWeights[]): CrfWeights {
  const mean = (tables: readonly Float32Array[]): Float32Array => {
    const sums = new Float32Array(tables[0]!.length);
    for (const table of tables) for (let i = 0; i < sums.length; i++) sums[i]! += table[i]!;
    return sums.map((sum) => sum / tables.length);
  };
  return {
    emissions: mean(all.map(({ emissions }) => emissions)),
    transitions: mean(all.map(({ transitions }) => transitions)),
  };
}

/** Rounds the weights to eight bits and leaves out the rows in which none is as large as `leastWeight`; by rising feature. */
export function nameTables(
  features: Int32Array,
  { emissions, transitions }: CrfWeights,
  leastWeight: number,
  { keys, bits }: KnownTables,
): NameTables {
  const { count } = NAME_LABELS;
  const { table, scale } = quantise(emissions, 0);
  const least = leastWeight / scale;
  const rowAt = (row: number): Int8Array => table.subarray(row * count, (row + 1) * count);
  const kept = [...features.keys()].filter((row) => rowAt(row).some((weight) => Math.abs(weight) >= least));
  kept.sort((first, second) => features[first]! - features[second]!);
  const weights = new Int8Array(kept.length * count);
  kept.forEach((row, place) => {
    weights.set(rowAt(row), place * count);
  });
  const rising = Int32Array.from(kept, (row) => features[row]!);
  return { features: rising, weights, scale, transitions, knownKeys: keys, knownBits: bits };
}
