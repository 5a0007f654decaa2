import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedDifferences } from '../../../src/text/differing/printed-differences.js';

const differences = (before: string, after: string) => printedDifferences(after, before);

test.each([
  ['We will build it', 'We will not build it', '=We will +not =build it'],
  ['We will build it', 'We may build it', '=We -will +may =build it'],
  ['', 'It stands', '+It stands'],
  ['It stands', '', '-It stands'],
  ['It\n stands', 'It stands', '=It stands'],
  ['It stands.', 'it stands!', '-It stands. +it stands!'],
  ['a b c d e', 'b x d y', '-a =b -c +x =d -e +y'],
])('from "%s" to "%s"', (before, after, expected) => {
  const signs = { EQUAL: '=', DELETED: '-', INSERTED: '+' };
  expect(
    differences(before, after)
      .map(({ kind, text }) => signs[kind] + text)
      .join(' '),
  ).toBe(expected);
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }).map((words) => words.join(' '));

test('what is kept and removed is the old text, what is kept and added the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = differences(before, after);
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map((change) => change.text)
          .join(' ');
      expect([without('INSERTED'), without('DELETED')]).toEqual([before, after]);
    }),
  );
});

test('long texts that have nothing in common are one removal and one addition', () => {
  const [before, after] = ['x '.repeat(20_000), 'y '.repeat(20_000)];
  expect(differences(before, after).map(({ kind }) => kind)).toEqual(['DELETED', 'INSERTED']);
});
