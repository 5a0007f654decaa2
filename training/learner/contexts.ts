import type { FeatureBuffer } from '../../src/learning/feature-buffer.js';
import { GrowingIntegers } from './growing-integers.js';

/**
 * What a linear model learns from: contexts of rival items, each item with its hashed features. A yes-or-no question
 * is a context of one item. Contexts belong to groups (articles), which cross-validation keeps whole.
 */
export class Contexts {
  readonly #features = new GrowingIntegers();
  /** By item: where its features end, and whether it is right. */
  readonly #itemEnds = new GrowingIntegers();
  readonly #isRight = new GrowingIntegers();
  /** By context: where its items end, and its group. */
  readonly #contextEnds = new GrowingIntegers();
  readonly #groups = new GrowingIntegers();

  get length(): number {
    return this.#groups.length;
  }

  addItem({ values, size }: FeatureBuffer, isRight: boolean): void {
    this.#features.append(values, size);
    this.#itemEnds.push(this.#features.length);
    this.#isRight.push(isRight ? 1 : 0);
  }

  endContext(group: number): void {
    this.#contextEnds.push(this.#itemEnds.length);
    this.#groups.push(group);
  }

  table(): ContextTable {
    return {
      features: this.#features.values(),
      itemEnds: this.#itemEnds.values(),
      isRight: this.#isRight.values(),
      contextEnds: this.#contextEnds.values(),
      groups: this.#groups.values(),
    };
  }
}

export interface ContextTable {
  readonly features: Int32Array;
  readonly itemEnds: Int32Array;
  readonly isRight: Int32Array;
  readonly contextEnds: Int32Array;
  readonly groups: Int32Array;
}
