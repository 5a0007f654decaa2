import { expect, it } from 'vitest';
import { SEGMENT_SIZE } from '../../src/proof/index/posting-segment.js';
import { PostingTable } from '../../src/proof/index/posting-table.js';

const itemsOf = (table: PostingTable, hash: number): number[] => {
  const items: number[] = [];
  table.each(hash, (item) => items.push(item));
  return items.sort((a, b) => a - b);
};

/** Each item has one hash; the bucket of a hash is its low 16 bits. */
const hashOf = (item: number): number => Math.imul(item, 2654435761) >>> 0;

it('gives what was added and not taken out, over several segments', () => {
  const table = new PostingTable();
  const count = SEGMENT_SIZE * 3 + 1000;
  for (let item = 0; item < count; item++) table.add(hashOf(item), item);
  for (const item of [0, 1, SEGMENT_SIZE - 1, SEGMENT_SIZE, count - 1])
    expect(itemsOf(table, hashOf(item))).toContain(item);
  table.remove(hashOf(5), 5);
  table.remove(hashOf(count - 1), count - 1);
  expect(itemsOf(table, hashOf(5))).not.toContain(5);
  expect(itemsOf(table, hashOf(count - 1))).not.toContain(count - 1);
});

it('gives back the memory of what was taken out', () => {
  const table = new PostingTable();
  const count = SEGMENT_SIZE * 4;
  for (let item = 0; item < count; item++) table.add(hashOf(item), item);
  const full = table.bytes;
  for (let item = 0; item < count; item++) if (item % 8 !== 0) table.remove(hashOf(item), item);
  expect(table.bytes).toBeLessThan(full * 0.6);
  for (let item = 0; item < count; item += 4001)
    expect(itemsOf(table, hashOf(item)).includes(item)).toBe(item % 8 === 0);
});

it('holds an item twice when it was added twice', () => {
  const table = new PostingTable();
  table.add(7, 1);
  table.add(7, 1);
  table.remove(7, 1);
  expect(itemsOf(table, 7)).toEqual([1]);
  table.remove(7, 1);
  table.remove(7, 1);
  expect(itemsOf(table, 7)).toEqual([]);
});
