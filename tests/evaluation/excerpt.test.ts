import { expect, test } from 'vitest';
import { excerptOf } from '../../src/evaluation/excerpt.js';

const at = (text: string, words: string, name: string) => {
  const start = text.indexOf(words);
  return { name, start, end: start + words.length };
};
const printed = (text: string, ...layers: Parameters<typeof excerptOf>[1]): string =>
  excerptOf(text, layers)
    .map((piece) => (piece.layers.length === 0 ? piece.text : `[${piece.layers.join('+')} ${piece.text}]`))
    .join('');

test('layers that cross are cut where either begins or ends', () => {
  const text = 'She said that the road was closed on Monday.';
  expect(
    printed(
      text,
      at(text, 'that the road was closed', 'gold'),
      at(text, 'the road was closed on Monday', 'found'),
    ),
  ).toBe('She said [gold that ][gold+found the road was closed][found  on Monday].');
});

test('what is far from a layer is left out, and no word is cut', () => {
  const far = 'many other words stand here '.repeat(20);
  const text = `Maria Lopez spoke. ${far}It rained, she said.${far}`;
  const excerpt = printed(text, at(text, 'Maria Lopez', 'gold speaker'), at(text, 'It rained', 'gold'));
  expect(excerpt).toMatch(
    /^\[gold speaker Maria Lopez\] spoke\. many .+ … .+ \[gold It rained\], she said\./,
  );
  expect(excerpt).toMatch(/ … $/);
  expect(excerpt.length).toBeLessThan(500);
});

test('a long layer loses its middle, and white space of any kind becomes a space', () => {
  const long = 'So it\n\twent. '.repeat(100);
  const text = `“${long}”`;
  const excerpt = printed(text, { name: 'gold', start: 1, end: text.length - 1 });
  expect(excerpt).toMatch(/^“\[gold So it went\. So .+ … .+ went\. \]”$/);
  expect(excerpt.length).toBeLessThan(400);
});
