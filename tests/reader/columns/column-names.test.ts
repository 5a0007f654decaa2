import { expect, test } from 'vitest';
import { columnFor } from '../../../src/reader/columns/column-names.js';

test.each([
  ['text', ['id', 'title', 'content'], 'content'],
  ['text', ['content', 'text'], 'text'],
  ['text', ['Article Text'], 'Article Text'],
  ['publishedAt', ['date_published'], 'date_published'],
  ['publishedAt', ['year', 'month'], null],
  ['source', ['domain', 'publication'], 'publication'],
  ['language', [], null],
] as const)('%s among %j is %s', (role, names, column) => {
  expect(columnFor(role, names)).toBe(column);
});
