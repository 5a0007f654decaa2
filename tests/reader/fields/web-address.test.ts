import { expect, test } from 'vitest';
import { webAddress } from '../../../src/reader/fields/web-address.js';

const BASE = 'https://tarnbay.example/news/';

test.each([
  ['https://tarnbay.example', null, 'https://tarnbay.example'],
  [' HTTP://tarnbay.example/a?b#c ', BASE, 'HTTP://tarnbay.example/a?b#c'],
  ['gate', BASE, 'https://tarnbay.example/news/gate'],
  ['//m.tarnbay.example/gate', BASE, 'https://m.tarnbay.example/gate'],
  ['gate', null, null],
  ['mailto:lena@tarnbay.example', BASE, null],
  ['https://', BASE, null],
  ['the gate', BASE, null],
  ['', BASE, null],
])('%j beside %j is %j', (reference, base, address) => {
  expect(webAddress(reference, base)).toBe(address);
});
