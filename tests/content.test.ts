import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyseArticle } from './support/analyse-article.js';
import { compareWithListing, parseListing } from './support/quote-listing.js';
import { rawText } from './support/raw-text.js';

const articles = new URL('../content/', import.meta.url);
const listings = new URL('./golden/content/', import.meta.url);
const names = readdirSync(articles)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));

describe('the bundled articles', () => {
  test('each have a reviewed listing', () => {
    expect(readdirSync(listings)).toEqual(names.map((name) => `${name}.quotes.txt`));
  });

  test.each(names)('%s', (name) => {
    const text = readFileSync(new URL(`${name}.txt`, articles), 'utf8');
    const listing = parseListing(readFileSync(new URL(`${name}.quotes.txt`, listings), 'utf8'), text);
    const { expected, actual } = compareWithListing(analyseArticle(rawText(text, name)), listing);
    expect(actual).toBe(expected);
  });
});
