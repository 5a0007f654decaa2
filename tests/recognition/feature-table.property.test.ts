import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureTable } from '../../src/recognition/names/model/feature-table.js';

const LABELS = 17;
const hash = fc.integer({ min: -50, max: 50 }).filter((value) => value !== 0);
const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: LABELS, maxLength: LABELS });
const rows = fc.uniqueArray(fc.tuple(hash, row), { selector: ([feature]) => feature, maxLength: 40 });

test('sums are those of the rows, one by one', () => {
  fc.assert(
    fc.property(rows, fc.array(hash, { maxLength: 256 }), (known, wanted) => {
      const table = new FeatureTable(
        Int32Array.from(known, ([feature]) => feature),
        Int8Array.from(known.flatMap(([, weights]) => weights)),
      );
      const byFeature = new Map(known);
      const expected = Array.from({ length: LABELS }, (_, label) =>
        wanted.reduce((sum, feature) => sum + (byFeature.get(feature)?.[label] ?? 0), 0),
      );
      const sums = new Int32Array(LABELS);
      table.sum(Int32Array.from(wanted), wanted.length, sums);
      expect([...sums]).toEqual(expected);
    }),
  );
});
