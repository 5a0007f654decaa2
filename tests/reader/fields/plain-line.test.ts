import { expect, test } from 'vitest';
import { plainLine } from '../../../src/reader/fields/plain-line.js';

test.each([
  ['  Gate\n shut ', 'Gate shut'],
  ['Gate &amp;amp;#8217;s shut', 'Gate ’s shut'],
  ['Tarn &amp; Bay &unknown; &', 'Tarn & Bay &unknown; &'],
  ['<em>Gate</em> s<b>h</b>ut', 'Gate shut'],
  ['<p>Gate shut', 'Gate shut'],
  ['<h1 class="a">Gate</h1><h2>Shut</h2>', 'Gate Shut'],
  ['Gate<br/>shut', 'Gate shut'],
  ['&lt;i&gt;Gate&lt;/i&gt; shut', 'Gate shut'],
  ['How to use <b>', 'How to use <b>'],
  ['a < b > c', 'a < b > c'],
  ['Ga\u00adte\u200b \u0007shut', 'Gate shut'],
  ['<p> </p>', null],
  ['', null],
])('%j is %j', (text, line) => {
  expect(plainLine(text)).toBe(line);
});

test('many tags and references are read in one pass', () => {
  expect(plainLine('<a '.repeat(50_000))).toMatch(/^<a <a/);
  expect(plainLine('&amp;lt;b'.repeat(2_000))).toMatch(/^<b<b/);
});
