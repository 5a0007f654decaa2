import { hashIndexOf } from '../../src/learning/words/hash-index.js';
import { TAGS } from '../../src/learning/words/tagged-words.js';
import { PADDING } from '../../src/learning/words/word-columns.js';
import { settingsOf } from '../../src/tagging/settings.js';
import { FEATURE_COUNT, placeFeatures } from '../../src/tagging/tag-features.js';
import { certainTagsOf } from '../../src/tagging/tagger.js';
import { randomFrom, shuffled } from '../learner/random.js';
import type { CertainWords } from './certain-words.js';
import type { TaggedCorpus } from './corpus.js';

const WIDTH = TAGS.length;

/** Weights with their sum over all steps, so that the mean of all steps can be had in the end (Daumé 2006). */
class AveragedWeights {
  readonly #now: Float32Array;
  readonly #weighted: Float64Array;
  #step = 1;

  constructor(size: number) {
    this.#now = new Float32Array(size);
    this.#weighted = new Float64Array(size);
  }

  best(places: Int32Array): number {
    let [best, bestScore] = [1, -Infinity];
    for (let tag = 1; tag < WIDTH; tag++) {
      let score = 0;
      for (let i = 0; i < FEATURE_COUNT; i++) score += this.#now[places[i]! + tag]!;
      if (score > bestScore) [best, bestScore] = [tag, score];
    }
    return best;
  }

  update(places: Int32Array, right: number, wrong: number): void {
    for (let i = 0; i < FEATURE_COUNT; i++) {
      this.#add(places[i]! + right, 1);
      this.#add(places[i]! + wrong, -1);
    }
  }

  #add(index: number, value: number): void {
    this.#now[index]! += value;
    this.#weighted[index]! += value * this.#step;
  }

  nextStep(): void {
    this.#step += 1;
  }

  mean(): Float32Array {
    return this.#now.map((now, index) => now - this.#weighted[index]! / this.#step);
  }
}

export interface PerceptronSettings {
  /** Rows of weights, a power of two. */
  readonly rows: number;
  readonly epochs: number;
  readonly seed: number;
}

/** The averaged weights, TAGS.length a row. */
export function trainPerceptron(
  { words, sentenceOf, starts, gold }: TaggedCorpus,
  { certainWords, certainTags }: CertainWords,
  { rows, epochs, seed }: PerceptronSettings,
): Float32Array {
  const weights = new AveragedWeights(rows * WIDTH);
  const certain = certainTagsOf(words, hashIndexOf(certainWords), certainTags);
  const settings = settingsOf(words, (token) => sentenceOf[token]!);
  const random = randomFrom(seed);
  const table = { mask: rows - 1, width: WIDTH };
  const places = new Int32Array(FEATURE_COUNT);
  const context = { setting: 0, last: 0, beforeLast: 0 };

  const learn = (sentence: number) => {
    context.last = 0;
    context.beforeLast = 0;
    for (let token = starts[sentence]!; token < starts[sentence + 1]!; token++) {
      let tag = certain[token + PADDING]!;
      if (tag === 0) {
        context.setting = settings[token]!;
        placeFeatures(words, token, context, table, places);
        tag = weights.best(places);
        if (tag !== gold[token]) weights.update(places, gold[token]!, tag);
        weights.nextStep();
      }
      context.beforeLast = context.last;
      context.last = tag;
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) shuffled(starts.length - 1, random).forEach(learn);
  return weights.mean();
}
