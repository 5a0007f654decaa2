import { mix } from './hash.js';
import type { Weights } from './weights.js';

/** More features than any item has. */
const CAPACITY = 512;

/**
 * The hashed features of one item, gathered before they are scored or learnt from. One buffer is used again and again:
 * `clear` it first. A template is a small number that keeps apart what would else have the same value.
 */
export class FeatureBuffer {
  readonly values = new Int32Array(CAPACITY);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  add(template: number, value: number): void {
    this.values[this.size++] = mix(template, value);
  }

  pair(template: number, first: number, second: number): void {
    this.values[this.size++] = mix(mix(template, first), second);
  }

  triple(template: number, first: number, second: number, third: number): void {
    this.values[this.size++] = mix(mix(mix(template, first), second), third);
  }
}

/** Sum of the weights of the gathered features: log-odds, or a score to compare with those of rivals. */
export function scoreOf({ table, mask, scale }: Weights, { values, size }: FeatureBuffer): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += table[values[i]! & mask]!;
  return sum * scale;
}
