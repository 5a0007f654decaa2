import { expect, test } from 'vitest';
import { bylineClaims, creditClaim } from '../../../../src/reader/fields/authors/author-claim.js';

test('a byline without names is a claim as printed', () => {
  const [claim] = bylineClaims('By  Staff\n Reporter', 'byline');
  expect(claim).toMatchObject({ value: 'By Staff Reporter', origin: 'byline' });
  expect(claim!.namesIn(null)).toEqual([]);
  expect(bylineClaims(' ', 'byline')).toEqual([]);
});

test('what announces a name is told from it by the language of the article', () => {
  const [byline] = bylineClaims('Von Lena Ostrow', 'byline');
  expect(byline!.namesIn('de')).toEqual(['Lena Ostrow']);
  expect(byline!.namesIn('en')).toEqual(['Von Lena Ostrow']);
  expect(creditClaim({ value: 'Von Lena Ostrow', origin: 'creator' }).namesIn('de')).toEqual(['Lena Ostrow']);
});
