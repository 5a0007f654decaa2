import { PRONOUN_FEATURES } from '../../src/identity/pronouns/pronoun-feature-list.js';
import type { Choice } from './problems.js';

const SIZE = PRONOUN_FEATURES.length;
const ROUNDS = 150;
const RATE = 0.05;
const L2 = 0.003;
const [MEAN, SQUARE, TINY] = [0.9, 0.999, 1e-8];

/** Adds the gradient of the logarithm of the probability of all right alternatives together. */
function addGradient(
  { alternatives, right }: Choice,
  weights: Float64Array,
  share: number,
  gradient: Float64Array,
) {
  const values = alternatives.map((features) =>
    features.reduce((sum, feature) => sum + weights[feature]!, 0),
  );
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  const rightSum = right.reduce((total, index) => total + powers[index]!, 0);
  alternatives.forEach((features, index) => {
    const wanted = right.includes(index) ? powers[index]! / rightSum : 0;
    const step = share * (powers[index]! / sum - wanted);
    for (const feature of features) gradient[feature]! += step;
  });
}

/** Weights of a softmax over alternatives, by Adam (Kingma and Ba 2015) on all choices at once: no chance takes part. */
export function fitChoices(choices: readonly Choice[]): Float64Array {
  const [weights, means, squares] = [new Float64Array(SIZE), new Float64Array(SIZE), new Float64Array(SIZE)];
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(SIZE);
    for (const choice of choices) addGradient(choice, weights, 1 / choices.length, gradient);
    for (let i = 0; i < SIZE; i++) {
      const slope = gradient[i]! + L2 * weights[i]!;
      means[i] = MEAN * means[i]! + (1 - MEAN) * slope;
      squares[i] = SQUARE * squares[i]! + (1 - SQUARE) * slope * slope;
      const spread = Math.sqrt(squares[i]! / (1 - SQUARE ** round)) + TINY;
      weights[i]! -= (RATE * means[i]!) / (1 - MEAN ** round) / spread;
    }
  }
  return weights;
}
