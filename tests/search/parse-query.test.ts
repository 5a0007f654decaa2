import { describe, expect, it } from 'vitest';
import { QueryError } from '../../src/corpus/query-error.js';
import { parseQuery } from '../../src/search/query/parse-query.js';
import { type NaiveClause, typed } from './naive-search.js';

/** The parsed query in the notation of `typed`, which is the language itself. */
function read(query: string): string {
  const { choices, excluded } = parseQuery(query);
  const clause = (each: (typeof excluded)[number]): NaiveClause => {
    if (each.type === 'KIND') return { field: 'kind', words: [each.kind] };
    const words = each.words.map(({ text }) => text);
    const rest = { words, isPrefix: each.words.at(-1)!.isPrefix };
    if (each.type !== 'TEXT') return { field: each.type.toLowerCase() as 'speaker', ...rest };
    return each.inTitle ? { field: 'title', ...rest } : rest;
  };
  return typed({ choices: choices.map((each) => each.map(clause)), excluded: excluded.map(clause) });
}

describe('the language of queries', () => {
  it.each([
    ['Harbour  Plan', 'harbour plan'],
    ['“Harbour plan”', '"harbour plan"'],
    ['«Harbour plan»dropped', '"harbour plan" dropped'],
    ['Sanct*', 'sanct*'],
    ['café don’t', 'cafe "don t"'],
    ['anti-war', '"anti war"'],
    ['speaker:Lopez source:"North Wire" title:vote*', 'speaker:lopez source:"north wire" title:vote*'],
    ['kind:direct kind:"news agency" kind:list-item', 'kind:DIRECT kind:NEWS_AGENCY kind:LIST_ITEM'],
    ['harbour -plan -"the vote" -speaker:falk', 'harbour -plan -"the vote" -speaker:falk'],
    ['harbour OR port OR quay closed', 'harbour OR port OR quay closed'],
    ['"OR" or', 'or or'],
    ['ferry - & bridge', 'ferry bridge'],
    ['10:30', '"10 30"'],
    ['東京 港', '"東 京" 港'],
    ['Speaker:lopez', 'speaker:lopez'],
  ])('%s is read as %s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });
});

describe('a malformed query is refused at its place', () => {
  it.each([
    ['', 0, /holds no word/],
    ['  … ! ', 0, /holds no word/],
    ['-harbour', 0, /only exclude/],
    ['harbour "the plan', 8, /not closed/],
    ['harbour city:"north', 13, /not closed/],
    ['harbour speaker:', 16, /in front of a word/],
    ['harbour speaker: lopez', 16, /in front of a word/],
    ['ferry city:ghent', 6, /no field "city:"/],
    ['ferry kind:comment', 11, /no kind "comment"/],
    ['har*bour', 3, /end of a word/],
    ['ferry *', 6, /end of a word/],
    ['ferry h*', 7, /at least 2 letters/],
    ['OR ferry', 0, /between two words/],
    ['ferry OR', 6, /between two words/],
    ['ferry OR OR bridge', 9, /between two words/],
    ['ferry OR -bridge', 9, /no choice/],
    ['x'.repeat(501), 500, /at most 500 characters/],
    ['a '.repeat(41), 82, /at most 40 words/],
  ])('%j at %i', (query, position, message) => {
    const error = (() => {
      try {
        return parseQuery(query);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(QueryError);
    expect(error).toMatchObject({ code: 'BAD_QUERY', argument: 'query', position });
    expect(String(error)).toMatch(message);
  });
});
