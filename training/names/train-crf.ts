import {
  factorsOf,
  type LabelProbabilities,
  labelProbabilities,
  type SequenceFactors,
} from '../../src/learning/sequence/forward-backward.js';
import type { SequenceModel } from '../../src/learning/sequence/sequence-model.js';
import { OUTSIDE, type SpanLabels } from '../../src/learning/sequence/span-labels.js';
import { randomFrom, shuffled } from '../learner/random.js';
import type { NameExample } from './name-example.js';

export interface CrfOptions {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  readonly l2: number;
  /** Share of the features of a token left out at random, 0 up to 1. */
  readonly dropout: number;
  readonly seed: number;
}

export interface CrfWeights {
  /** By row, then label. */
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

/** Rates smaller than this move nothing worth the time. */
const LEAST_GRADIENT = 1e-4;
const FIRST_SQUARES = 1e-3;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001), trained by AdaGrad (Duchi et al. 2011) one stretch at a
 * time. Where several labels are allowed, the sequences that hold to them share the truth.
 */
export class CrfTrainer {
  readonly labels: SpanLabels;
  readonly weights: CrfWeights;
  readonly #squares: CrfWeights;
  readonly #options: CrfOptions;
  readonly #random: () => number;
  #kept = new Uint8Array(1024);

  /** @param transitions to begin with; all equal when left out */
  constructor(labels: SpanLabels, rows: number, options: CrfOptions, transitions?: Float32Array) {
    this.labels = labels;
    const empty = () => ({
      emissions: new Float32Array(rows * labels.count),
      transitions: new Float32Array(labels.count ** 2),
    });
    this.weights = empty();
    if (transitions) this.weights.transitions.set(transitions);
    this.#squares = empty();
    this.#squares.emissions.fill(FIRST_SQUARES);
    this.#squares.transitions.fill(FIRST_SQUARES);
    this.#options = options;
    this.#random = randomFrom(options.seed);
  }

  /** The weights become the mean of those at the ends of all epochs but the first, which lie round the best. */
  train(examples: readonly NameExample[]): void {
    const sums = {
      emissions: new Float32Array(this.weights.emissions.length),
      transitions: new Float32Array(this.weights.transitions.length),
    };
    const { epochs } = this.#options;
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const index of shuffled(examples.length, this.#random)) this.#learn(examples[index]!);
      if (epoch > 0) addTo(sums, this.weights);
    }
    if (epochs > 1) setTo(this.weights, sums, 1 / (epochs - 1));
  }

  model(): SequenceModel {
    return { labels: this.labels, transitions: this.weights.transitions };
  }

  #learn(example: NameExample): void {
    const { count } = this.labels;
    this.#drop(example.features.length);
    const scores = this.#scoresOf(example);
    const length = example.ends.length;
    const factors = factorsOf(this.model());
    const free = labelProbabilities(factors, { length, scores });
    const held = labelProbabilities(factors, { length, scores: heldScores(example, scores, count) });
    this.#moveTransitions(factors, free, held);
    const gradient = new Float64Array(count);
    for (let token = 0; token < length; token++) {
      for (let label = 0; label < count; label++) {
        const at = token * count + label;
        gradient[label] = held.forward[at]! * held.backward[at]! - free.forward[at]! * free.backward[at]!;
      }
      this.#moveRows(example, token, gradient);
    }
  }

  #drop(size: number): void {
    if (this.#kept.length < size) this.#kept = new Uint8Array(size * 2);
    const { dropout } = this.#options;
    for (let i = 0; i < size; i++) this.#kept[i] = this.#random() < dropout ? 0 : 1;
  }

  /** Scaled up by what is left out, so that scores keep their size. */
  #scoresOf({ features, ends, base }: NameExample): Float32Array {
    const { count } = this.labels;
    const scores = base?.slice() ?? new Float32Array(ends.length * count);
    const scale = 1 / (1 - this.#options.dropout);
    let i = 0;
    ends.forEach((end, token) => {
      for (; i < end; i++) {
        if (this.#kept[i] === 0) continue;
        const row = features[i]! * count;
        for (let l = 0; l < count; l++)
          scores[token * count + l]! += this.weights.emissions[row + l]! * scale;
      }
    });
    return scores;
  }

  #moveRows({ features, ends }: NameExample, token: number, gradient: Float64Array): void {
    const { count } = this.labels;
    const { rate, l2 } = this.#options;
    const { emissions } = this.weights;
    const squares = this.#squares.emissions;
    for (let label = 0; label < count; label++) {
      const slope = gradient[label]!;
      if (Math.abs(slope) < LEAST_GRADIENT) continue;
      for (let i = token === 0 ? 0 : ends[token - 1]!; i < ends[token]!; i++) {
        if (this.#kept[i] === 0) continue;
        const at = features[i]! * count + label;
        squares[at]! += slope * slope;
        const weight = emissions[at]!;
        emissions[at] = weight + (rate * (slope - l2 * weight)) / Math.sqrt(squares[at]!);
      }
    }
  }

  #moveTransitions(factors: SequenceFactors, free: LabelProbabilities, held: LabelProbabilities): void {
    const { count } = this.labels;
    const gradient = new Float64Array(count * count);
    addPairs(factors, held, 1, gradient);
    addPairs(factors, free, -1, gradient);
    const { transitions } = this.weights;
    const squares = this.#squares.transitions;
    gradient.forEach((slope, at) => {
      if (Math.abs(slope) < LEAST_GRADIENT) return;
      squares[at]! += slope * slope;
      transitions[at]! += (this.#options.rate * slope) / Math.sqrt(squares[at]!);
    });
  }
}

function addTo(sums: CrfWeights, { emissions, transitions }: CrfWeights): void {
  for (let i = 0; i < emissions.length; i++) sums.emissions[i]! += emissions[i]!;
  for (let i = 0; i < transitions.length; i++) sums.transitions[i]! += transitions[i]!;
}

function setTo(weights: CrfWeights, { emissions, transitions }: CrfWeights, factor: number): void {
  for (let i = 0; i < emissions.length; i++) weights.emissions[i] = emissions[i]! * factor;
  for (let i = 0; i < transitions.length; i++) weights.transitions[i] = transitions[i]! * factor;
}

function heldScores({ allowed }: NameExample, scores: Float32Array, count: number): Float32Array {
  const held = scores.slice();
  allowed.forEach((labels, token) => {
    for (let label = 0; label < count; label++)
      if (!(labels & (1 << label))) held[token * count + label] = -Infinity;
  });
  return held;
}

/** Adds how often each label is expected to follow another, the ends of the stretch included. */
function addPairs(
  { labels, transitions }: SequenceFactors,
  { length, emissions, forward, backward, scales }: LabelProbabilities,
  sign: number,
  into: Float64Array,
): void {
  const { count, predecessors, firstPredecessor } = labels;
  const last = (length - 1) * count;
  for (let label = 0; label < count; label++) {
    into[OUTSIDE * count + label]! += sign * forward[label]! * backward[label]!;
    into[label * count + OUTSIDE]! += sign * forward[last + label]! * backward[last + label]!;
  }
  for (let position = 1; position < length; position++) {
    const [row, before] = [position * count, (position - 1) * count];
    for (let label = 0; label < count; label++) {
      const share = (emissions[row + label]! * backward[row + label]!) / scales[position]!;
      if (share === 0) continue;
      for (let i = firstPredecessor[label]!; i < firstPredecessor[label + 1]!; i++) {
        const from = predecessors[i]!;
        into[from * count + label]! +=
          sign * forward[before + from]! * transitions[from * count + label]! * share;
      }
    }
  }
}
