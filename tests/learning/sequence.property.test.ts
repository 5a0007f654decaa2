import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  factorsOf,
  labelProbabilities,
  spanProbability,
} from '../../src/learning/sequence/forward-backward.js';
import type { Emissions, SequenceModel } from '../../src/learning/sequence/sequence-model.js';
import { SpanLabels, type TypedSpan } from '../../src/learning/sequence/span-labels.js';
import { viterbi } from '../../src/learning/sequence/viterbi.js';

interface Case {
  readonly model: SequenceModel;
  readonly emissions: Emissions;
}

const score = fc.float({ min: -8, max: 8, noNaN: true });
const scores = (length: number) =>
  fc.array(score, { minLength: length, maxLength: length }).map((list) => Float32Array.from(list));

const cases: fc.Arbitrary<Case> = fc
  .record({ types: fc.integer({ min: 1, max: 2 }), length: fc.integer({ min: 1, max: 4 }) })
  .chain(({ types, length }) => {
    const labels = new SpanLabels(types);
    return fc.record({
      model: scores(labels.count ** 2).map((transitions) => ({ labels, transitions })),
      emissions: scores(length * labels.count).map((list) => ({ length, scores: list })),
    });
  });

/** Every sequence that begins and ends outside and holds to what may follow what. */
function allPaths(labels: SpanLabels, length: number): number[][] {
  const all = Array.from({ length: labels.count }, (_, label) => label);
  let paths: number[][] = all.filter((label) => labels.mayBegin(label)).map((label) => [label]);
  for (let i = 1; i < length; i++)
    paths = paths.flatMap((path) =>
      all.filter((label) => labels.mayFollow(path.at(-1)!, label)).map((label) => [...path, label]),
    );
  return paths.filter((path) => labels.mayEnd(path.at(-1)!));
}

function scoreOf({ model, emissions }: Case, path: readonly number[]): number {
  const { count } = model.labels;
  const steps = [0, ...path, 0];
  const moves = steps.slice(1).map((label, index) => model.transitions[steps[index]! * count + label]!);
  const words = path.map((label, index) => emissions.scores[index * count + label]!);
  return [...moves, ...words].reduce((sum, value) => sum + value, 0);
}

const spansOf = (labels: SpanLabels, path: readonly number[]): TypedSpan[] =>
  labels.read(Uint8Array.from(path));

describe('on short sequences, as trying all of them', () => {
  test('the path found has the best score', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const best = Math.max(
          ...allPaths(one.model.labels, one.emissions.length).map((p) => scoreOf(one, p)),
        );
        expect(scoreOf(one, [...viterbi(one.model, one.emissions)])).toBeCloseTo(best, 3);
      }),
    );
  });

  test('the total is the sum over all paths', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const paths = allPaths(one.model.labels, one.emissions.length);
        const total = Math.log(paths.reduce((sum, path) => sum + Math.exp(scoreOf(one, path)), 0));
        const found = labelProbabilities(factorsOf(one.model), one.emissions);
        expect(found.logTotal).toBeCloseTo(total, 3);
      }),
    );
  });

  test('a span is as likely as the paths that hold it', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { labels } = one.model;
        const paths = allPaths(labels, one.emissions.length);
        const weights = paths.map((path) => Math.exp(scoreOf(one, path)));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const factors = factorsOf(one.model);
        const found = labelProbabilities(factors, one.emissions);
        for (const span of labels.read(viterbi(one.model, one.emissions))) {
          const having = weights.filter((_, index) =>
            spansOf(labels, paths[index]!).some((other) => JSON.stringify(other) === JSON.stringify(span)),
          );
          const share = having.reduce((sum, weight) => sum + weight, 0) / total;
          expect(spanProbability(factors, found, span)).toBeCloseTo(share, 5);
        }
      }),
    );
  });
});

test('a forbidden label is never chosen', () => {
  fc.assert(
    fc.property(cases, ({ model, emissions }) => {
      const { count } = model.labels;
      const forbidden = emissions.scores.map((value, index) => (index % count === 0 ? value : -Infinity));
      const path = viterbi(model, { length: emissions.length, scores: forbidden });
      expect([...path]).toEqual([...path].fill(0));
    }),
  );
});

test('spans that are written are read again', () => {
  const labels = new SpanLabels(2);
  const spans = [
    { from: 0, to: 1, type: 1 },
    { from: 1, to: 3, type: 0 },
    { from: 4, to: 7, type: 1 },
  ];
  const path = new Uint8Array(7);
  for (const span of spans) labels.write(path, span);
  expect([...path]).toEqual([8, 1, 3, 0, 5, 6, 7]);
  expect(labels.read(path)).toEqual(spans);
});

test('nothing has no labels and one way to be', () => {
  const model = { labels: new SpanLabels(1), transitions: new Float32Array(25) };
  const nothing = { length: 0, scores: new Float32Array(0) };
  expect([...viterbi(model, nothing)]).toEqual([]);
  expect(labelProbabilities(factorsOf(model), nothing).logTotal).toBe(0);
});
