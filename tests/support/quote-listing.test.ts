import { describe, expect, test } from 'vitest';
import { parseListing } from './quote-listing.js';

const TEXT = '“We will appeal,” said Maria Lopez. “And we will win.” Police said the road was closed.';

const LISTING = `people: Maria Lopez

Maria Lopez (Northwire), direct: We will appeal / And we will win.
maybe body police, indirect: [? the ]road was closed
`;

describe('a listing of quotes', () => {
  test('finds the words in the article', () => {
    const { quotes, optional, lines } = parseListing(LISTING, TEXT);
    const words = quotes.map(({ segments }) => segments.map(({ start, end }) => TEXT.slice(start, end)));
    expect(words).toEqual([['We will appeal', 'And we will win.'], ['the road was closed']]);
    expect(optional.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['the ']);
    expect(lines).toEqual(new Map([['people', 'Maria Lopez']]));
  });

  test('reads who, relay and kind', () => {
    const fields = parseListing(LISTING, TEXT).quotes.map(({ who, relay, kind, mayBeMissing }) => {
      return { who, relay, kind, mayBeMissing };
    });
    expect(fields).toEqual([
      { who: 'speaker Maria Lopez', relay: 'Northwire', kind: 'direct', mayBeMissing: false },
      { who: 'body police', relay: '-', kind: 'indirect', mayBeMissing: true },
    ]);
  });

  test('refuses words that are not in the article', () => {
    expect(() => parseListing('people: -\n\nA B, direct: We shall appeal', TEXT)).toThrow('We shall appeal');
  });
});
