import { expect, test } from 'vitest';
import { endingOf, stemOf } from '../../src/reader/document-name.js';

test.each([
  ['pages/042bb7b5.html.gz', '042bb7b5'],
  ['a.v2.txt', 'a.v2'],
  ['storm.ninjs.json', 'storm'],
  ['C:\\news\\a.html', 'a'],
  ['no-ending', 'no-ending'],
  ['.hidden', '.hidden'],
])('the stem of %s is %s', (path, stem) => {
  expect(stemOf(path)).toBe(stem);
});

test.each([
  ['news/a.HTML', '.html'],
  ['news.d/README', ''],
  ['.htaccess', ''],
])('%s ends in "%s"', (name, ending) => {
  expect(endingOf(name)).toBe(ending);
});
