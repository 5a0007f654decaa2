import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_OPERATION } from '../../src/server/example-operation.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf } from './support/ask.js';
import { serve } from './support/served.js';
import { numberedArticles, TOWN_NEWS } from './support/town-news.js';

const corpus = corpusOf(TOWN_NEWS);
let url: string;
beforeAll(async () => {
  ({ url } = await serve(corpus));
});

describe('who said what', () => {
  it('is told of every quote, in reading order', async () => {
    const { data, errors } = await ask(
      url,
      `{ article(id: "article_vote") { quotes { totalCount edges { node {
        text kind cue { text } speaker { __typename name } source { name } segments { text }
      } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.article.quotes.totalCount).toBe(3);
    expect(data.article.quotes.edges.map((edge: { node: unknown }) => edge.node)).toMatchObject([
      {
        text: 'We will build it And we will build it well.',
        kind: 'DIRECT',
        speaker: { __typename: 'Person', name: 'Maria Lopez' },
        source: null,
        segments: [{ text: 'We will build it' }, { text: 'And we will build it well.' }],
      },
      { text: 'It costs too much', speaker: { name: 'Piet Jansen' }, source: { name: 'Courier' } },
      { kind: 'INDIRECT', speaker: { __typename: 'Source', name: 'harbour board' } },
    ]);
  });

  it('says why when nobody is known', async () => {
    const { data } = await ask(
      url,
      '{ quotes(filter: { text: { contains: "fine day" } }) { edges { node { speaker { name } attribution { reason chain { text } } } } } }',
    );
    expect(data.quotes.edges).toEqual([
      { node: { speaker: null, attribution: { reason: 'nobody is named', chain: [] } } },
    ]);
  });

  it('runs the example of the Sandbox', async () => {
    const { data, errors } = await ask(url, EXAMPLE_OPERATION);
    expect(errors).toEqual([]);
    expect(data.quotes.totalCount).toBe(5);
  });
});

describe('an article', () => {
  it('has every plain field, the dates with the offset as given', async () => {
    const { data, errors } = await ask(
      url,
      `{ article(id: "article_vote") {
        __typename id title language publishedAt modifiedAt url text wordCount contentHash
        authors { name } source { name kind } sources { name } diagnostics { code message line column span { start end } }
      } }`,
    );
    expect(errors).toEqual([]);
    expect(data.article).toMatchObject({
      __typename: 'Article',
      id: 'article_vote',
      title: 'Council votes on the bridge',
      publishedAt: '2026-03-02T08:00:00+01:00',
      modifiedAt: null,
      url: 'https://town.example/vote',
      authors: [{ name: 'Ada Brook' }],
      source: { name: 'Courier', kind: 'PUBLICATION' },
      diagnostics: [],
    });
  });

  it('gives paragraphs of the kinds asked for, each a span of the text', async () => {
    const { data } = await ask(
      url,
      `{ article(id: "article_vote") { text
        all: paragraphs { index kind text span { start end } sentences { text } mentions { text } quotes { text } article { id } }
        headings: paragraphs(kind: [HEADLINE]) { text }
        none: paragraphs(kind: []) { text }
      } }`,
    );
    const { text, all, headings } = data.article;
    expect(all).toHaveLength(4);
    for (const paragraph of all) {
      expect(text.slice(paragraph.span.start, paragraph.span.end)).toBe(paragraph.text);
    }
    expect(headings).toEqual([{ text: 'Council votes on the bridge' }]);
  });

  it('counts mentions and quotes of its people on the edges', async () => {
    const { data } = await ask(
      url,
      '{ article(id: "article_vote") { persons { totalCount edges { mentionCount quoteCount node { name } } } } }',
    );
    const edges = data.article.persons.edges as { quoteCount: number; node: { name: string } }[];
    const lopez = edges.find(({ node }) => node.name === 'Maria Lopez');
    expect(lopez).toMatchObject({ mentionCount: 1, quoteCount: 1 });
  });
});

describe('people and sources', () => {
  it('are one object across articles', async () => {
    const { data } = await ask(
      url,
      `{ persons(filter: { name: { contains: "lopez" } }) { totalCount edges { node {
        name aliases roles { text articles { id } } quotes { totalCount } articles { totalCount } mentions { totalCount }
      } } } }`,
    );
    expect(data.persons.totalCount).toBe(1);
    expect(data.persons.edges[0].node).toMatchObject({
      name: 'Maria Lopez',
      aliases: ['Lopez'],
      roles: [{ text: 'Mayor', articles: [{ id: 'article_vote' }] }],
      quotes: { totalCount: 2 },
      articles: { totalCount: 2 },
    });
  });

  it('tells what a source relays from what it says', async () => {
    const { data } = await ask(
      url,
      `{ sources(orderBy: [{ field: NAME }]) { edges { node {
        name kind quotes { totalCount } relayedQuotes { edges { node { text } } }
      } } } }`,
    );
    expect(data.sources.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      {
        name: 'Courier',
        kind: 'PUBLICATION',
        quotes: { totalCount: 0 },
        relayedQuotes: { edges: [{ node: { text: 'It costs too much' } }] },
      },
      {
        name: 'harbour board',
        kind: 'ORGANISATION',
        quotes: { totalCount: 1 },
        relayedQuotes: { edges: [] },
      },
    ]);
  });
});

describe('node and nodes', () => {
  it('find every object by its id', async () => {
    const { data } = await ask(
      url,
      `{ article(id: "article_vote") { id paragraphs { id } quotes { edges { node { id } } }
         persons { edges { node { id } } } sources { id } } }`,
    );
    const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    const reply = await ask(url, 'query N($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      variables: { ids },
    });
    expect(reply.errors).toEqual([]);
    expect(reply.data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(new Set(reply.data.nodes.map((node: { __typename: string }) => node.__typename))).toEqual(
      new Set(['Article', 'Paragraph', 'Quote', 'Person', 'Source']),
    );
  });

  it('give null for what is not there', async () => {
    const { data, errors } = await ask(url, '{ node(id: "nobody") { id } nodes(ids: ["nobody"]) { id } }');
    expect({ data, errors }).toEqual({ data: { node: null, nodes: [null] }, errors: [] });
  });

  it('give objects of one type under the fields named for it', async () => {
    const { data } = await ask(
      url,
      '{ article(id: "article_vote") { id } person(id: "article_vote") { id } }',
    );
    expect(data).toEqual({ article: { id: 'article_vote' }, person: null });
  });

  it('refuse more than 100 ids', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `id${index}`);
    const reply = await ask(url, 'query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids } });
    expect(reply.errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'TOO_MANY_IDS',
      argument: 'ids',
    });
  });
});

describe('the context of a quote', () => {
  const context = (characters: string) =>
    ask(
      url,
      `{ quotes(filter: { text: { contains: "costs too much" } }) { edges { node { context${characters} { before after } } } } }`,
    );

  it.each([
    '',
    '(characters: 0)',
    '(characters: 2000)',
    '(characters: null)',
  ])('is given for %j', async (characters) => {
    const { errors, data } = await context(characters);
    expect(errors).toEqual([]);
    expect(data.quotes.edges).toHaveLength(1);
  });

  it('is empty when nothing is asked for', async () => {
    const { data } = await context('(characters: 0)');
    expect(data.quotes.edges[0].node.context).toEqual({ before: '', after: '' });
  });

  it.each(['(characters: -1)', '(characters: 2001)'])('is refused for %s', async (characters) => {
    const reply = await context(characters);
    expect(codesOf(reply)).toEqual(['BAD_USER_INPUT']);
    expect(reply.errors[0]?.message).toContain('0 to 2000');
    expect(reply.errors[0]?.extensions).toMatchObject({ argument: 'characters', reason: 'OUT_OF_RANGE' });
  });
});

describe('paging', () => {
  const PAGE = `query Page($first: Int, $after: String, $last: Int, $before: String) {
    articles(first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`;
  let many: string;
  beforeAll(async () => {
    ({ url: many } = await serve(corpusOf(numberedArticles(45))));
  });

  const titles = (connection: { edges: { node: { title: string } }[] }) =>
    connection.edges.map(({ node }) => node.title);

  it('gives 20 unless told otherwise, newest first', async () => {
    const { data } = await ask(many, PAGE);
    expect(titles(data.articles)).toEqual(Array.from({ length: 20 }, (_, index) => `Report ${index}`));
    expect(data.articles).toMatchObject({
      totalCount: 45,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
  });

  it('walks forwards through everything, once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(many, PAGE, { variables: { first: 7, after } });
      seen.push(...titles(data.articles));
      after = data.articles.pageInfo.hasNextPage ? data.articles.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 45 }, (_, index) => `Report ${index}`));
  });

  it('walks backwards from the end', async () => {
    const { data } = await ask(many, PAGE, { variables: { last: 3 } });
    expect(titles(data.articles)).toEqual(['Report 42', 'Report 43', 'Report 44']);
    const earlier = await ask(many, PAGE, {
      variables: { last: 2, before: data.articles.pageInfo.startCursor },
    });
    expect(titles(earlier.data.articles)).toEqual(['Report 40', 'Report 41']);
  });

  it.each([
    [{ first: 101 }, 'BAD_PAGE_SIZE', 'first'],
    [{ first: -1 }, 'BAD_PAGE_SIZE', 'first'],
    [{ last: 101 }, 'BAD_PAGE_SIZE', 'last'],
    [{ after: 'no cursor' }, 'BAD_CURSOR', 'after'],
    [{ last: 1, before: 'no cursor' }, 'BAD_CURSOR', 'before'],
  ])('refuses %j and names the argument', async (variables, reason, argument) => {
    const reply = await ask(many, PAGE, { variables });
    expect(reply.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason, argument });
  });

  it('refuses first together with last', async () => {
    const reply = await ask(many, PAGE, { variables: { first: 1, last: 1 } });
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BAD_PAGE_SIZE' });
  });

  it('counts under the same filter as it lists', async () => {
    const { data } = await ask(
      many,
      '{ articles(filter: { title: { contains: "report 4" } }, first: 2) { totalCount edges { node { title } } } }',
    );
    expect(data.articles.totalCount).toBe(6);
    expect(titles(data.articles)).toEqual(['Report 4', 'Report 40']);
  });
});

describe('filters and orders', () => {
  const quoteTexts = async (args: string): Promise<string[]> => {
    const { data, errors } = await ask(url, `{ quotes(${args}) { edges { node { text } } } }`);
    expect(errors).toEqual([]);
    return data.quotes.edges.map(({ node }: { node: { text: string } }) => node.text);
  };

  it.each([
    ['filter: { kind: { in: [INDIRECT] } }', ['the river is too fast']],
    ['filter: { article: { eq: "article_opening" } }', ['It stands', 'A fine day']],
    ['filter: { publishedAt: { gte: "2026-09-12T08:30:00Z" } }', ['It stands', 'A fine day']],
    [
      'filter: { publishedAt: { lt: "2026-09-12T08:30:00Z" }, text: { contains: "COSTS" } }',
      ['It costs too much'],
    ],
    ['filter: null, first: 1', ['It stands']],
    ['filter: { kind: null, speaker: { eq: null } }, first: 1', ['It stands']],
    [
      'orderBy: [{ field: LENGTH, direction: DESC }], first: 1',
      ['We will build it And we will build it well.'],
    ],
    ['orderBy: [{ field: LENGTH }], first: 1', ['It stands']],
  ])('quotes(%s)', async (args, texts) => {
    expect(await quoteTexts(args)).toEqual(texts);
  });
});
