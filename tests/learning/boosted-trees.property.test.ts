import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boostedTrees, oddsOf } from '../../src/learning/boosted-trees.js';

const DEPTH = 2;
const INNER = 3;
const LEAVES = 4;
const EVIDENCE = 3;

const number = fc.oneof(fc.float({ noNaN: true, min: -100, max: 100 }), fc.constantFrom(0, -0, 1, -1));
const list = (count: number) => fc.array(number, { minLength: count, maxLength: count });

/** One tree as a reader would walk it. */
function walk(asked: number[], thresholds: number[], values: number[], evidence: number[]): number {
  let node = 0;
  while (node < INNER) node = 2 * node + (evidence[asked[node]!]! >= thresholds[node]! ? 2 : 1);
  return values[node - INNER]!;
}

test('an item goes right where its evidence reaches the threshold', () => {
  const asked = fc.array(fc.nat(EVIDENCE - 1), { minLength: INNER, maxLength: INNER });
  fc.assert(
    fc.property(
      asked,
      list(INNER),
      list(LEAVES),
      list(EVIDENCE),
      fc.boolean(),
      (asked, drawn, values, evidence, isMet) => {
        const thresholds = isMet ? asked.map((column) => evidence[column]!) : drawn.map(Math.fround);
        // Numbers that differ by less than two steps of a float may be taken for equals.
        const near = asked.some((column, node) => {
          const [a, b] = [evidence[column]!, thresholds[node]!];
          return a !== b && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-30);
        });
        fc.pre(!near);
        const trees = boostedTrees({
          depth: DEPTH,
          base: 1,
          asked: Uint8Array.from(asked),
          thresholds: Float32Array.from(thresholds),
          values: Float32Array.from(values),
        });
        const expected = 1 + Math.fround(walk(asked, thresholds, values, evidence));
        expect(oddsOf(trees, Float32Array.from(evidence))).toBe(expected);
      },
    ),
  );
});
