import { beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf, type Reply } from './support/ask.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

let search: (args: string, selection: string) => Promise<Reply>;

beforeAll(async () => {
  const { url } = await serve(corpusOf(TOWN_NEWS));
  search = (args, selection) => ask(url, `{ search(${args}) { ${selection} } }`);
});

describe('search over HTTP', () => {
  it('finds nodes of every type in one list, with where the words stand', async () => {
    const { data, errors } = await search(
      'query: "build* OR lopez"',
      `totalCount edges { score cursor node { __typename id ... on Person { name } ... on Quote { text } }
       highlights { field start end text alias } keywordsInContext(characters: 10) { before match after span { start end } } }`,
    );
    expect(errors).toEqual([]);
    const { edges, totalCount } = data.search;
    expect(edges).toHaveLength(totalCount);
    const types = edges.map(({ node }: { node: { __typename: string } }) => node.__typename);
    expect(new Set(types)).toEqual(new Set(['Article', 'Paragraph', 'Quote', 'Person']));
    expect(edges[0]).toMatchObject({
      node: { name: 'Maria Lopez' },
      highlights: [
        { field: 'NAME', start: 6, end: 11, text: 'Lopez', alias: null },
        { field: 'ALIAS', start: 0, end: 5, text: 'Lopez', alias: 'Lopez' },
      ],
      keywordsInContext: [],
    });
    const quote = edges.find(({ node }: { node: { __typename: string } }) => node.__typename === 'Quote');
    expect(quote).toMatchObject({
      node: { text: 'We will build it And we will build it well.' },
      highlights: [
        { field: 'TEXT', start: 8, end: 13, text: 'build' },
        { field: 'TEXT', start: 29, end: 34, text: 'build' },
      ],
      keywordsInContext: [
        { before: '\n“We will ', match: 'build', after: ' it,”', span: { start: 37, end: 42 } },
        { match: 'build' },
      ],
    });
  });

  it('narrows by type, field words and filter, and goes on from a cursor', async () => {
    const quotes = await search(
      'query: "speaker:lopez kind:direct", types: [QUOTE], first: 1',
      'totalCount pageInfo { endCursor hasNextPage } edges { node { id } }',
    );
    expect(quotes.data.search).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const { endCursor } = quotes.data.search.pageInfo;
    const rest = await search(
      `query: "speaker:lopez kind:direct", types: [QUOTE], after: "${endCursor}"`,
      'totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { id } }',
    );
    expect(rest.data.search).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect(rest.data.search.edges).toHaveLength(1);
    const dated = await search(
      'query: "bridge", types: [ARTICLE], filter: { publishedAt: { gte: "2026-09-01T00:00:00Z" }, language: { in: ["en"] } }',
      'edges { node { id } }',
    );
    expect(dated.data.search.edges).toEqual([{ node: { id: 'article_opening' } }]);
  });

  it('tells what is wrong with a query, and where', async () => {
    const reply = await search(String.raw`query: "bridge \"over"`, 'totalCount');
    expect(reply).toMatchObject({
      data: null,
      errors: [
        {
          message: 'The quotation mark is not closed. (At character 8 of "query".)',
          path: ['search'],
          extensions: { code: 'BAD_USER_INPUT', reason: 'BAD_QUERY', argument: 'query', position: 7 },
        },
      ],
    });
  });

  it.each([
    ['query: "bridge", after: "nonsense"', 'totalCount', { reason: 'BAD_CURSOR', argument: 'after' }],
    ['query: "bridge", first: 101', 'totalCount', { reason: 'BAD_PAGE_SIZE', argument: 'first' }],
    [
      'query: "bridge"',
      'edges { highlights(limit: 0) { text } }',
      { reason: 'OUT_OF_RANGE', argument: 'limit' },
    ],
    [
      'query: "bridge"',
      'edges { keywordsInContext(characters: 501) { match } }',
      { reason: 'OUT_OF_RANGE', argument: 'characters' },
    ],
  ])('refuses %s { %s }', async (args, selection, extensions) => {
    const reply = await search(args, selection);
    expect(codesOf(reply)[0]).toBe('BAD_USER_INPUT');
    expect(reply.errors[0]?.extensions).toMatchObject(extensions);
  });

  it('refuses the cursor of another search', async () => {
    const { data } = await search('query: "bridge", first: 1', 'pageInfo { endCursor }');
    const reply = await search(`query: "river", after: "${data.search.pageInfo.endCursor}"`, 'totalCount');
    expect(reply.errors[0]?.extensions).toMatchObject({ reason: 'BAD_CURSOR', argument: 'after' });
  });
});
