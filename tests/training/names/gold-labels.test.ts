import { expect, test } from 'vitest';
import { segment } from '../../../src/segmentation/segment.js';
import { allowedLabels, labelsOfRegion } from '../../../training/names/gold-labels.js';
import { rawText } from '../../support/raw-text.js';

const TEXT = 'Ana Ruiz’s Lima-born son left.';
const { tokens } = segment(rawText(TEXT));
const bits = (...labels: number[]) => labels.reduce((sum, label) => sum | (1 << label), 0);
const ANY = -1;

test('a name without its possessive is FIRST and LAST; a name that ends inside of a token may be anything', () => {
  const entities = [
    { start: 0, end: 10, label: 'PER' },
    { start: 11, end: 15, label: 'LOC' },
  ];
  expect([...allowedLabels(tokens, entities)]).toEqual([
    bits(1), bits(3), bits(0), ANY, bits(0), bits(0), bits(0),
  ]); // biome-ignore format: a token each
});

test('a name that the region cuts is opened', () => {
  const allowed = allowedLabels(tokens, [{ start: 0, end: 8, label: 'PER' }]);
  expect([...labelsOfRegion(allowed, { from: 1, to: 3 })]).toEqual([ANY, bits(0)]);
  expect([...labelsOfRegion(allowed, { from: 0, to: 2 })]).toEqual([bits(1), bits(3)]);
});
