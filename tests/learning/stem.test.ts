import { expect, test } from 'vitest';
import { stemLength } from '../../src/learning/words/stem.js';

const stemOf = (word: string): string => word.slice(0, stemLength(word));

test.each([
  [['argue', 'argues', 'argued', 'arguing'], 'argu'],
  [['claim', 'claims', 'claimed', 'claiming'], 'claim'],
  [['deny', 'denies', 'denied'], 'den'],
  [['admit', 'admits', 'admitted', 'admitting'], 'admit'],
  [['he'], 'he'],
  [[''], ''],
])('%s', (words, stem) => {
  expect(words.map(stemOf)).toEqual(words.map(() => stem));
});
