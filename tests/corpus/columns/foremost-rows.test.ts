import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepForemost } from '../../../src/corpus/columns/foremost-rows.js';
import { RowMask } from '../../../src/corpus/columns/row-mask.js';

const cases = fc.record({
  rows: fc.array(fc.record({ number: fc.nat(5), date: fc.nat(3), isIn: fc.boolean() }), { maxLength: 80 }),
  direction: fc.constantFrom<(1 | -1)[]>(1, -1),
  from: fc.option(
    fc.record({ number: fc.integer({ min: 0, max: 12 }).map((each) => each / 2), date: fc.nat(3) }),
  ),
  withTies: fc.boolean(),
  limit: fc.integer({ min: 1, max: 20 }),
});

function maskOf(rows: readonly { readonly isIn: boolean }[]): RowMask {
  const mask = RowMask.none(rows.length);
  for (const [row, { isIn }] of rows.entries()) if (isIn) mask.add(row);
  return mask;
}

it('leaves the foremost rows behind a place, those that nothing tells from the last or from the place, and no others', () => {
  fc.assert(
    fc.property(cases, ({ rows, direction, from, withTies, limit }) => {
      const compare = (a: { number: number; date: number }, b: { number: number; date: number }) =>
        direction * (a.number - b.number) || (withTies ? a.date - b.date : 0);
      const mask = maskOf(rows);
      const column = Int32Array.from(rows, ({ number }) => number);
      const ties = withTies ? { at: (row: number) => rows[row]!.date, from: from?.date ?? 0 } : null;
      keepForemost(mask, { column, direction, from: from?.number ?? null, ties }, limit);

      const behind = rows
        .filter((row) => row.isIn && (from === null || compare(row, from) > 0))
        .sort(compare);
      const last = behind[limit - 1] ?? null;
      const mustStay = rows.filter(
        (row) =>
          row.isIn && (from === null || compare(row, from) > 0) && (last === null || compare(row, last) <= 0),
      );
      const left = rows.filter((_, row) => mask.has(row));
      expect(left).toEqual(expect.arrayContaining(mustStay));
      const others = left.filter((row) => !mustStay.includes(row));
      for (const row of others) expect(from !== null && compare(row, from) === 0).toBe(true);
    }),
  );
});
