import { randomFrom, shuffled } from './random.js';

export interface LearningPlan {
  /** Binary logarithm of the number of weights. */
  readonly bits: number;
  readonly epochs: number;
  /** Epochs whose weights are left out of the average. */
  readonly warmUp: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the features that are hidden each time an item is seen. */
  readonly dropout: number;
  readonly seed: number;
}

export const STANDARD_PLAN: LearningPlan = {
  bits: 20,
  epochs: 4,
  warmUp: 1,
  rate: 0.03,
  l2: 1e-6,
  dropout: 0.2,
  seed: 1,
};

/** Weights under training: AdaGrad steps (Duchi, Hazan, Singer 2011), averaged over the ends of epochs. */
export class AdaGrad {
  readonly weights: Float32Array;
  readonly mask: number;
  readonly random: () => number;
  readonly #squares: Float32Array;
  readonly #sums: Float32Array;
  readonly #plan: LearningPlan;
  #averaged = 0;

  constructor(plan: LearningPlan) {
    const size = 1 << plan.bits;
    this.#plan = plan;
    this.mask = size - 1;
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-6);
    this.#sums = new Float32Array(size);
    this.random = randomFrom(plan.seed);
  }

  /** One step of a weight against the gradient of the loss. */
  step(index: number, gradient: number): void {
    const weight = this.weights[index]!;
    const slope = gradient + this.#plan.l2 * weight;
    const square = this.#squares[index]! + slope * slope;
    this.#squares[index] = square;
    this.weights[index] = weight - (this.#plan.rate * slope) / Math.sqrt(square);
  }

  /** Runs `learn` over the whole numbers below `count` in a new order each epoch, and gives the averaged weights. */
  run(count: number, learn: (context: number) => void): Float32Array {
    for (let epoch = 0; epoch < this.#plan.epochs; epoch++) {
      for (const context of shuffled(count, this.random)) learn(context);
      if (epoch >= this.#plan.warmUp) this.#remember();
    }
    return this.#sums.map((sum) => sum / this.#averaged);
  }

  #remember(): void {
    this.#averaged += 1;
    for (let i = 0; i < this.#sums.length; i++) this.#sums[i]! += this.weights[i]!;
  }
}
