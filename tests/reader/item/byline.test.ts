import { expect, test } from 'vitest';
import { bylineClaim } from '../../../src/reader/item/byline.js';

test('a byline without names is kept as printed', () => {
  expect(bylineClaim('By  Staff\n Reporter', 'byline')).toEqual([
    { printed: ['By Staff Reporter'], names: [], origin: 'byline' },
  ]);
  expect(bylineClaim(' ', 'byline')).toEqual([]);
});
