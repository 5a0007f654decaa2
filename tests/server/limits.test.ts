import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf } from './support/ask.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const corpus = corpusOf(TOWN_NEWS);
let url: string;
beforeAll(async () => {
  ({ url } = await serve(corpus));
});

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const speakersOf = (levels: number, arguments_ = ''): string =>
  levels === 0
    ? 'name'
    : `quotes${arguments_} { edges { node { speaker { ${speakersOf(levels - 1, arguments_)} } } } }`;

const RICH_PAGE = `query Page($articles: Int = 20, $quotes: Int = 20) {
  articles(first: $articles) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
    id title language publishedAt url wordCount
    authors { id name } source { id name kind }
    persons { edges { mentionCount quoteCount node { id name } } }
    quotes(first: $quotes) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
      id text kind cue { text lemma } segments { text span { start end } }
      speaker { __typename id name } speakerMention { text kind } source { id name }
      attribution { method confidence reason } context { before after }
    } } }
  } } }
}`;

describe('queries that people write pass', () => {
  it.each([
    ['a page of 20 articles with 20 quotes each and all that is known of them', RICH_PAGE],
    ['introspection', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })],
    [
      'people, their quotes, the articles of these and who else is in them',
      `{ persons(first: 5) { edges { node { name
      quotes(first: 5) { edges { node { text article { title persons(first: 5) { edges { node { name } } } } } } } } } } }`,
    ],
  ])('%s', async (_what, query) => {
    expect((await ask(url, query)).errors).toEqual([]);
  });
});

describe('queries that would make the server suffer are refused', () => {
  it.each([
    ['QUERY_TOO_COMPLEX', `{ ${speakersOf(3, '(first: 100)')} }`],
    [
      'QUERY_TOO_COMPLEX',
      RICH_PAGE.replace('$articles: Int = 20, $quotes: Int = 20', '$articles: Int = 100, $quotes: Int = 100'),
    ],
    ['QUERY_TOO_DEEP', `{ ${speakersOf(6, '(first: 1)')} }`],
    ['TOO_MANY_ALIASES', `{ quotes { ${repeat(31, (index) => `a${index}: __typename`)} } }`],
    ['TOO_MANY_ROOT_FIELDS', `{ ${repeat(21, () => 'node(id: "x") { id }')} }`],
    ['TOO_MANY_TOKENS', `{ ${repeat(2_000, () => '__typename')} }`],
  ])('%s', async (code, query) => {
    const reply = await ask(url, query);
    expect(codesOf(reply)).toEqual([code]);
    expect(reply.status).toBe(400);
    expect(reply.data).toBeNull();
  });

  it('also when fragments hide the depth, the aliases or the cost', async () => {
    const deep = `{ ...A } fragment A on Query { ${speakersOf(3, '(first: 1)').replace('name', '...B')} }
      fragment B on Speaker { ${speakersOf(3, '(first: 1)')} }`;
    expect(codesOf(await ask(url, deep))).toEqual(['QUERY_TOO_DEEP']);
    const aliases = `{ ${repeat(4, () => '...A')} } fragment A on Query { quotes { ${repeat(10, (i) => `a${i}: __typename`)} } }`;
    expect(codesOf(await ask(url, aliases))).toEqual(['TOO_MANY_ALIASES']);
    const costly = `{ ...A } fragment A on Query { ${speakersOf(3, '(first: 100)')} }`;
    expect(codesOf(await ask(url, costly))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it('also when variables make it costly, whatever was asked before', async () => {
    const query = `query Q($n: Int!) { ${speakersOf(3, '(first: $n)')} }`;
    expect((await ask(url, query, { variables: { n: 2 } })).errors).toEqual([]);
    expect(codesOf(await ask(url, query, { variables: { n: 100 } }))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it('says what was asked and what is allowed', async () => {
    const { errors } = await ask(url, `{ quotes { ${repeat(31, (index) => `a${index}: __typename`)} } }`);
    expect(errors[0]?.message).toBe('The query has 31 aliases; at most 30 are allowed.');
  });
});

describe('limits can be set', () => {
  it.each([
    ['QUERY_TOO_DEEP', { maxDepth: 2 }],
    ['TOO_MANY_ALIASES', { maxAliases: 0 }],
    ['TOO_MANY_ROOT_FIELDS', { maxRootFields: 1 }],
    ['TOO_MANY_TOKENS', { maxTokens: 10 }],
    ['QUERY_TOO_COMPLEX', { maxCost: 5 }],
  ])('%s', async (code, flags) => {
    const { url: strict } = await serve(corpus, flags);
    const query = '{ a: quotes { edges { node { text } } } __typename }';
    expect((await ask(url, query)).errors).toEqual([]);
    expect(codesOf(await ask(strict, query))).toEqual([code]);
  });

  it('introspection can be switched off, and names are no longer guessed', async () => {
    const { url: closed } = await serve(corpus, { introspection: false });
    expect(codesOf(await ask(closed, '{ __schema { types { name } } }'))).toContain('INTROSPECTION_DISABLED');
    const { errors } = await ask(closed, '{ articel { id } }');
    expect(errors[0]?.message).not.toContain('Did you mean');
    expect((await ask(closed, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
