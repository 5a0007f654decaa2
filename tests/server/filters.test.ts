import { beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf, readReply } from './support/ask.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

let url: string;
beforeAll(async () => {
  ({ url } = await serve(corpusOf(TOWN_NEWS)));
});

const titlesOf = (data: { articles: { edges: { node: { id: string } }[] } }) =>
  data.articles.edges.map(({ node }) => node.id);

describe('filters over HTTP', () => {
  it('find articles that quote somebody, by relation', async () => {
    const { data, errors } = await ask(
      url,
      `{ articles(filter: { quotes: { some: { speakerMatches: { name: { eq: "piet jansen" } } } } }) {
        totalCount edges { node { id } } } }`,
    );
    expect(errors).toEqual([]);
    expect(titlesOf(data)).toEqual(['article_vote']);
  });

  it('find people whom a source passed on since a date', async () => {
    const query = `query Q($source: ID!, $since: DateTime!) {
      persons(filter: { quotes: { some: { source: { eq: $source }, publishedAt: { gte: $since } } } }) {
        totalCount edges { node { name } } } }`;
    const { data: sources } = await ask(
      url,
      '{ sources(filter: { name: { eq: "courier" } }) { edges { node { id } } } }',
    );
    const source = sources.sources.edges[0].node.id;
    const since = (date: string) => ask(url, query, { variables: { source, since: date } });
    expect((await since('2026-01-01T00:00:00Z')).data.persons).toEqual({
      totalCount: 1,
      edges: [{ node: { name: 'Piet Jansen' } }],
    });
    expect((await since('2026-06-01T00:00:00Z')).data.persons.totalCount).toBe(0);
  });

  it('combine with and, or and not', async () => {
    const { data, errors } = await ask(
      url,
      `{ quotes(filter: { or: [{ kind: { eq: INDIRECT } }, { speaker: { isNull: true } }], not: { text: { startsWith: "a fine" } } }) {
        totalCount edges { node { text } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.quotes).toEqual({ totalCount: 1, edges: [{ node: { text: 'the river is too fast' } }] });
  });

  it.each([
    ['{ quotes(filter: { length: { gt: 9, lt: 3 } }) { totalCount } }', 'BAD_FILTER', 'filter.length'],
    ['{ articles(filter: { or: [] }) { totalCount } }', 'BAD_FILTER', 'filter.or'],
    [
      '{ persons { edges { node { quotes(filter: { not: {} }) { totalCount } } } } }',
      'BAD_FILTER',
      'filter.not',
    ],
    [
      '{ quotes(orderBy: [{ field: LENGTH }, { field: LENGTH }]) { totalCount } }',
      'BAD_ORDER',
      'orderBy.1.field',
    ],
  ])('refuse %s', async (query, reason, argument) => {
    const { errors } = await ask(url, query);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason, argument });
    expect(errors[0]?.path).toBeDefined();
  });

  it('refuse what is nested too deep, in variables as well', async () => {
    const deep = (levels: number): object => {
      let filter: object = { kind: { eq: 'DIRECT' } };
      for (let level = 0; level < levels; level++) filter = { not: filter };
      return filter;
    };
    const query = 'query Q($filter: QuoteFilter) { quotes(filter: $filter) { totalCount } }';
    const reply = await ask(url, query, { variables: { filter: deep(20) } });
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'FILTER_TOO_LARGE' });
  });

  it('refuse what is nested so deep that nobody can read it', async () => {
    const levels = 20_000;
    const filter = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`;
    const query = 'query Q($filter: QuoteFilter) { quotes(filter: $filter) { totalCount } }';
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`,
    });
    const reply = await readReply(response);
    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('cost what they may have to go through', async () => {
    const relations = Array.from(
      { length: 80 },
      () => '{ quotes: { some: { kind: { eq: DIRECT } } } }',
    ).join();
    const reply = await ask(url, `{ persons(filter: { or: [${relations}] }) { totalCount } }`);
    expect(codesOf(reply)).toEqual(['QUERY_TOO_COMPLEX']);
  });
});

describe('facets over HTTP', () => {
  it('count under the same filter and say how to go on', async () => {
    const { data, errors } = await ask(
      url,
      `{ quotes(first: 1, filter: { articleMatches: { title: { contains: "bridge" } } }) { totalCount facets {
        speaker { totalCount nullCount buckets(first: 1) { count node { __typename name } } }
        kind { buckets { value count } } month { buckets { value start end count } }
      } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.quotes).toEqual({
      totalCount: 5,
      facets: {
        speaker: {
          totalCount: 3,
          nullCount: 1,
          buckets: [{ count: 2, node: { __typename: 'Person', name: 'Maria Lopez' } }],
        },
        kind: {
          buckets: [
            { value: 'DIRECT', count: 4 },
            { value: 'INDIRECT', count: 1 },
          ],
        },
        month: {
          buckets: [
            {
              value: '2026-09',
              start: '2026-09-01T00:00:00.000Z',
              end: '2026-10-01T00:00:00.000Z',
              count: 2,
            },
            {
              value: '2026-03',
              start: '2026-03-01T00:00:00.000Z',
              end: '2026-04-01T00:00:00.000Z',
              count: 3,
            },
          ],
        },
      },
    });
  });

  it('stand on every list of articles, quotes, people and sources', async () => {
    const { data, errors } = await ask(
      url,
      `{ articles { facets { person { totalCount } author { totalCount } citedSource { totalCount } language { buckets { value } } } }
        persons { facets { role { buckets { value count } } source { totalCount } } edges { node {
          quotes { facets { method { totalCount } } } articles { facets { source { totalCount } } } } } }
        sources { facets { kind { buckets { value count } } speaker { totalCount } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.articles.facets).toEqual({
      person: { totalCount: 2 },
      author: { totalCount: 1 },
      citedSource: { totalCount: 2 },
      language: { buckets: [{ value: 'en' }] },
    });
    expect(data.persons.facets).toEqual({
      role: { buckets: [{ value: 'Mayor', count: 1 }] },
      source: { totalCount: 1 },
    });
  });

  it('refuse more than 100 buckets', async () => {
    const { errors } = await ask(url, '{ quotes { facets { kind { buckets(first: 101) { count } } } } }');
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'BAD_PAGE_SIZE',
      argument: 'first',
    });
  });

  it('cost the same whatever the size of the page', async () => {
    const page =
      '{ quotes(first: 100) { facets { speaker { buckets(first: 100) { count node { name } } } } } }';
    expect((await ask(url, page)).errors).toEqual([]);
  });
});
