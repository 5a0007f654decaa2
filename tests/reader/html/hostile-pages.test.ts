import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provenanceOf } from '../../../src/reader/content.js';
import { htmlReader } from '../../../src/reader/html/html-reader.js';
import { descendants } from '../../../src/reader/markup/descendants.js';
import { parseHtml } from '../../../src/reader/markup/parse-markup.js';

const PROSE =
  '<p>The gate stays shut, the keeper said on Monday, and it will stay so until the river falls again.</p>';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['30,000 nested elements', `${'<div>'.repeat(30_000)}${PROSE}`],
  ['5,000 nested elements, each with text', '<div>gate '.repeat(5_000)],
  ['50,000 links', '<a href="/">gate</a> '.repeat(50_000)],
  ['5,000 unclosed links below 500 elements', `${'<div>'.repeat(500)}${'<a href="/">gate<p>'.repeat(5_000)}`],
  [
    '2,000 paragraphs of prose, all the same, each in an element of its own',
    `<div>${PROSE}</div>`.repeat(2_000),
  ],
  ['paragraphs of prose below 500 elements', `${'<div>'.repeat(500)}${PROSE.repeat(2_000)}`],
  [
    'a giant attribute',
    `<div class="${'a-b '.repeat(1_000_000)}" style="${'display : '.repeat(300_000)}">${PROSE}</div>`,
  ],
  ['unclosed tags', '<p><b><i><table><tr><td>gate'.repeat(3_000)],
  ['nested lists and quotations', `${'<ul><li><blockquote>'.repeat(10_000)}${PROSE}`],
  ['a comment that does not end', `${PROSE}<!-- ${'-'.repeat(1_000_000)}`],
  ['one paragraph of 200,000 words', `<p>${'gate '.repeat(200_000)}</p>`],
  [
    'JSON-LD that does not end',
    `<script type="application/ld+json">${'{"articleBody":"'.repeat(100_000)}</script>`,
  ],
  [
    'JSON-LD of backslashes',
    `<script type="application/ld+json">{"articleBody":"${'\\'.repeat(1_000_001)}</script>`,
  ],
  ['50,000 line breaks', `gate${'<br>'.repeat(50_000)}`],
  [
    'titles without end',
    `${'<title>gate</title><meta property="og:title" content="gate">'.repeat(15_000)}${PROSE}`,
  ],
];

describe('a hostile page is read like any other', () => {
  test.each(HOSTILE)(
    '%s',
    (_, html) => {
      const [found] = [...htmlReader.readText(html, provenanceOf('in/file'))];
      expect(found?.location).toBe('in/file');
    },
    120_000,
  );
});

test('elements that are open when a page ends hold the rest of it, however many there are', () => {
  const html = `${'<div>'.repeat(300)}<p>gate`;
  const places = [...descendants(parseHtml(html))].map(({ span }) => span.end);
  expect(new Set(places)).toEqual(new Set([html.length]));
});

const TAGS = [
  'div',
  'p',
  'ul',
  'li',
  'a',
  'h1',
  'h2',
  'blockquote',
  'q',
  'table',
  'td',
  'figure',
  'br',
  'article',
  'noscript',
];
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag} class="comment">`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(PROSE, 'gate ', '“No,” she said. ', '&amp;', '<!-- -->', '***'),
);

test('any heap of tags gives an article whose paragraphs are in order, or an error', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const [found] = [...htmlReader.readText(pieces.join(''), provenanceOf('in/file'))];
      if (found === undefined || !('text' in found)) return;
      const ends = (found.paragraphs ?? []).flatMap(({ start, end }) => [start, end]);
      expect(ends).toEqual([...ends].sort((one, other) => one - other));
    }),
  );
});
