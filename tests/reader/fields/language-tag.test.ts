import { expect, test } from 'vitest';
import { languageTag } from '../../../src/reader/fields/language-tag.js';

test.each([
  ['en', 'en'],
  ['en_GB', 'en-GB'],
  ['EN-us', 'en-US'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  [' de-DE, de ', 'de-DE'],
  ['eng', 'en'],
  ['German', null],
  ['English!', null],
  ['x-default', null],
  ['en-aaaaaaaaa', null],
  ['en-x', null],
  ['', null],
])('%j is %j', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});
