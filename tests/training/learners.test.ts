import { describe, expect, test } from 'vitest';
import { oddsOf } from '../../src/learning/boosted-trees.js';
import { FeatureBuffer, scoreOf } from '../../src/learning/feature-buffer.js';
import { type LearningPlan, STANDARD_PLAN } from '../../training/learner/ada-grad.js';
import { Contexts } from '../../training/learner/contexts.js';
import { floatWeights } from '../../training/learner/float-weights.js';
import { quantise } from '../../training/learner/quantise.js';
import { trainLogistic } from '../../training/learner/train-logistic.js';
import { trainRanker } from '../../training/learner/train-ranker.js';
import { trainTrees } from '../../training/learner/train-trees.js';

const PLAN: LearningPlan = { ...STANDARD_PLAN, bits: 10, epochs: 30, warmUp: 10, rate: 0.1, dropout: 0 };

function featuresOf(...values: readonly number[]): FeatureBuffer {
  const features = new FeatureBuffer();
  for (const [template, value] of values.entries()) features.add(template, value);
  return features;
}

/** Items with two features; those with 7 as the first are right. */
function sevens(): Contexts {
  const contexts = new Contexts();
  for (let i = 0; i < 200; i++) {
    contexts.addItem(featuresOf(i % 10, i % 3), i % 10 === 7);
    contexts.endContext(i);
  }
  return contexts;
}

test('logistic regression learns which feature tells', () => {
  const weights = floatWeights(trainLogistic(sevens().table(), PLAN));
  expect(scoreOf(weights, featuresOf(7, 1))).toBeGreaterThan(0.5);
  expect(scoreOf(weights, featuresOf(6, 1))).toBeLessThan(-0.5);
});

test('groups that are not chosen teach nothing', () => {
  const weights = trainLogistic(sevens().table(), PLAN, () => false);
  expect(weights.every((weight) => weight === 0)).toBe(true);
});

test('a ranker learns to put the right one of some rivals first', () => {
  const contexts = new Contexts();
  for (let i = 0; i < 100; i++) {
    for (let item = 0; item < 5; item++)
      contexts.addItem(featuresOf((i + item) % 5, i % 4), (i + item) % 5 === 2);
    contexts.endContext(i);
  }
  const weights = floatWeights(trainRanker(contexts.table(), PLAN));
  const scores = [0, 1, 2, 3, 4].map((value) => scoreOf(weights, featuresOf(value, 1)));
  expect(scores.indexOf(Math.max(...scores))).toBe(2);
});

test('the same seed gives the same weights', () => {
  const plan = { ...PLAN, epochs: 3, warmUp: 0, dropout: 0.3 };
  expect(trainLogistic(sevens().table(), plan)).toEqual(trainLogistic(sevens().table(), plan));
});

describe('boosted trees', () => {
  const rows = Array.from({ length: 400 }, (_, i) => Float32Array.from([i % 20, Math.floor(i / 20), 3]));
  const differs = (row: Float32Array): boolean => row[0]! >= 10 !== row[1]! >= 10;
  const isRight = Uint8Array.from(rows, (row) => (differs(row) ? 1 : 0));
  const plan = { trees: 40, depth: 3, rate: 0.3, leastWeight: 1, items: 0.9, evidence: 1, l2: 1, seed: 1 };

  test('learn that either but not both counts, which no sum of weights can', () => {
    const trees = trainTrees({ rows, isRight }, plan);
    const right = rows.filter((row) => oddsOf(trees, row) > 0 === differs(row));
    expect(right.length / rows.length).toBeGreaterThan(0.97);
  });

  test('hold so many nodes and leaves as their depth says', () => {
    const { asked, thresholds, values } = trainTrees({ rows, isRight }, plan);
    expect([asked.length, thresholds.length, values.length]).toEqual([40 * 7, 40 * 7, 40 * 8]);
  });
});

test('rounding to eight bits keeps a weight within half a step and drops what is near to 0', () => {
  const weights = Float32Array.from([1, -0.5, 0.26, 0.01, 0]);
  const { table, scale } = quantise(weights, 0.02);
  expect(table[3]).toBe(0);
  for (const place of [0, 1, 2, 4])
    expect(Math.abs(table[place]! * scale - weights[place]!)).toBeLessThanOrEqual(scale / 2 + 1e-6);
});
