import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, laidTogether } from '../../../src/reader/markup/blocks.js';
import type { RoleOf } from '../../../src/reader/markup/element-role.js';
import { parseHtml, parseXml } from '../../../src/reader/markup/parse-markup.js';
import { originalSpan } from '../../../src/text/offset-map.js';

const ROLES: Readonly<Record<string, ReturnType<RoleOf>>> = {
  p: { flow: 'BLOCK', kind: null },
  div: { flow: 'BLOCK', kind: null },
  h2: { flow: 'BLOCK', kind: 'SUBHEADING' },
  blockquote: { flow: 'BLOCK', kind: 'BLOCKQUOTE' },
  br: { flow: 'BREAK' },
  script: { flow: 'SKIP' },
  q: { flow: 'INLINE', quotes: true },
};
const roleOf: RoleOf = ({ name }) => ROLES[name] ?? { flow: 'INLINE' };

const listed = (source: string) =>
  blocksOf(parseHtml(source), roleOf).map(({ kind, text }) => `${kind} ${text}`);

describe('paragraphs of markup', () => {
  test.each([
    ['a paragraph an element', '<p>One.</p><p>Two.</p>', ['BODY One.', 'BODY Two.']],
    ['text beside paragraphs is one', 'One.<p>Two.</p>Three.', ['BODY One.', 'BODY Two.', 'BODY Three.']],
    [
      'inline elements glue nothing and split nothing',
      '<p>Mr <a>Tom <b>R</b>oe</a> said:</p>',
      ['BODY Mr Tom Roe said:'],
    ],
    ['white space is one space', '<p> One\n\t two&nbsp; <b> three</b> </p>', ['BODY One two three']],
    ['a line is broken', '<p>One.<br>Two.</p>', ['BODY One.\nTwo.']],
    ['two breaks end a paragraph', '<p>One.<br> <br/>Two.</p>', ['BODY One.', 'BODY Two.']],
    [
      'kinds are inherited',
      '<blockquote>A<p>B</p><div>C</div></blockquote><h2>D</h2>',
      ['BLOCKQUOTE A', 'BLOCKQUOTE B', 'BLOCKQUOTE C', 'SUBHEADING D'],
    ],
    ['what is skipped is gone', '<p>One<script>two</script></p>', ['BODY One']],
    ['q is put into marks', '<p>She said <q>never</q>.</p>', ['BODY She said “never”.']],
    ['character references are read', '<p>A &amp; B &#8220;c&rdquo;</p>', ['BODY A & B “c”']],
  ])('%s', (_, source, blocks) => {
    expect(listed(source)).toEqual(blocks);
  });
});

test('every letter leads back to where it stands in the source', () => {
  const source = '<p>Mr&nbsp;<b>Roe &amp;\n Co.</b> said <q>“No”</q>.</p>';
  const [block] = blocksOf(parseHtml(source), roleOf);
  const { text, map } = block!;
  const places = [...text].map((_, start) => {
    const place = originalSpan(map, { start, end: start + 1 });
    return source.slice(place.start, place.end);
  });
  expect(text).toBe('Mr Roe & Co. said ““No””.');
  expect(places.slice(0, 9)).toEqual(['M', 'r', '&nbsp;', 'R', 'o', 'e', ' ', '&amp;', '\n ']);
});

test('CDATA leads back too, and its markup is text', () => {
  const source = '<a><![CDATA[1 < 2 & <b>3</b>]]> 4</a>';
  const [block] = blocksOf(parseXml(source), () => ({ flow: 'INLINE' }));
  expect(block!.text).toBe('1 < 2 & <b>3</b> 4');
  const place = originalSpan(block!.map, { start: 8, end: 11 });
  expect(source.slice(place.start, place.end)).toBe('<b>');
});

test('nothing of the letters is lost or made for any source, and it may be walked however deep', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
      const { mapped, paragraphs } = laidTogether(blocksOf(parseHtml(source), roleOf));
      for (const { start, end } of paragraphs) expect(mapped.text.slice(start, end).trim()).not.toBe('');
    }),
  );
  const deep = blocksOf(parseHtml(`${'<div>'.repeat(100_000)}deep`), roleOf);
  expect(deep.map(({ text }) => text)).toEqual(['deep']);
});

test('a hostile document is expanded by nobody', () => {
  const source = '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&b; &d;</a>';
  const [block] = blocksOf(parseXml(source), () => ({ flow: 'INLINE' }));
  expect(block!.text).toBe('&b; &d;');
});

test('tags that nobody closes cost no more than their letters', () => {
  const source = `${'<b>x'.repeat(60_000)}${'</i>'.repeat(60_000)}</b> y`;
  for (const parse of [parseHtml, parseXml]) {
    const [block] = blocksOf(parse(source), roleOf);
    expect(block!.text).toBe(`${'x'.repeat(60_000)} y`);
  }
});

test('elements at the greatest depth are siblings and close as they were opened', () => {
  const source = `${'<div>'.repeat(398)}<p>a<b>b<i>c</i>d</b>e</p><p>f</p>${'</div>'.repeat(398)}<p>g</p>`;
  expect(blocksOf(parseHtml(source), roleOf).map(({ text }) => text)).toEqual(['abcde', 'f', 'g']);
});
