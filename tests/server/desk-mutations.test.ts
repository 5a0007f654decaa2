import { beforeEach, describe, expect, test } from 'vitest';
import { ANONYMOUS_READER } from '../../src/access/role.js';
import { minute } from '../desk/support/desk-of.js';
import { ask, codesOf } from './support/ask.js';
import { serveDesk } from './support/ingesting.js';

const INGEST = `mutation Ingest($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on IngestedArticle { outcome revision { number } article { id title source { name } authors { name } publishedAt url } }
    ... on RevisionConflict { message articleId expectedRevision currentRevision { number article { text } } }
    ... on DocumentTooLarge { message size limit }
    ... on UnreadableDocument { message diagnostics { code line column span { start end } } }
  }
}`;

const report = {
  text: '“We will build the bridge,” Maria Lopez said. “It is too dear,” said Piet Jansen.',
  title: 'Bridge',
  url: 'https://northwire.example/bridge',
  source: 'Northwire',
  authors: ['Ada Brook', ' '],
  publishedAt: '2026-01-01T08:00:00+01:00',
  language: 'en',
  externalId: '17',
};
const changed = {
  ...report,
  text: '“We will not build the bridge,” Maria Lopez said. “It rains,” said Ines Falk.',
};

let clock: { minutes: number };
let url: string;
beforeEach(async () => {
  clock = { minutes: 0 };
  ({ url } = await serveDesk({
    flags: { documentLimit: 1_000 },
    parts: { now: () => new Date(minute(clock.minutes)) },
  }));
});

const ingest = async (input: object) => (await ask(url, INGEST, { variables: { input } })).data.ingestArticle;

describe('ingestArticle', () => {
  test('adds an article with all that is said of it', async () => {
    expect(await ingest(report)).toEqual({
      __typename: 'IngestedArticle',
      outcome: 'ADDED',
      revision: { number: 1 },
      article: {
        id: expect.stringMatching(/^article_[0-9a-f]{20}$/),
        title: 'Bridge',
        source: { name: 'Northwire' },
        authors: [{ name: 'Ada Brook' }],
        publishedAt: '2026-01-01T08:00:00+01:00',
        url: 'https://northwire.example/bridge',
      },
    });
    expect(await ingest(report)).toMatchObject({ outcome: 'UNCHANGED', revision: { number: 1 } });
    expect(await ingest(changed)).toMatchObject({ outcome: 'REVISED', revision: { number: 2 } });
  });

  test('of two editors at once one is told what stands', async () => {
    await ingest(report);
    const [one, other] = await Promise.all([
      ingest({ ...changed, expectedRevision: 1 }),
      ingest({ ...report, text: 'Never.', expectedRevision: 1 }),
    ]);
    const [won, lost] = one.outcome ? [one, other] : [other, one];
    expect(won).toMatchObject({ outcome: 'REVISED', revision: { number: 2 } });
    expect(lost).toMatchObject({
      __typename: 'RevisionConflict',
      expectedRevision: 1,
      currentRevision: { number: 2, article: { text: won === one ? changed.text : 'Never.' } },
    });
  });

  test('names what is wrong with a document', async () => {
    expect(await ingest({ text: 'x'.repeat(1_001) })).toMatchObject({
      __typename: 'DocumentTooLarge',
      size: 1_001,
      limit: 1_000,
    });
    expect(await ingest({ text: '\n' })).toMatchObject({
      __typename: 'UnreadableDocument',
      diagnostics: [{ code: 'EMPTY_TEXT', line: 1, column: 1, span: { start: 0, end: 1 } }],
    });
  });

  test.each([
    [{ ...report, url: 'northwire.example/bridge' }, 'A URL begins with http:// or https://'],
    [{ ...report, publishedAt: 'Tuesday' }, 'A DateTime is a date and time with an offset'],
  ])('refuses a value that would be lost', async (input, message) => {
    const reply = await ask(url, INGEST, { variables: { input } });
    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(reply.errors[0]?.message).toContain(message);
  });
});

test('ingestText takes a text alone', async () => {
  const query = `mutation { ingestText(input: { text: "“It rains,” said Ines Falk.", expectedRevision: 0 }) {
    ... on IngestedArticle { outcome article { quotes { edges { node { speaker { name } } } } } }
  } }`;
  expect((await ask(url, query)).data.ingestText).toEqual({
    outcome: 'ADDED',
    article: { quotes: { edges: [{ node: { speaker: { name: 'Ines Falk' } } }] } },
  });
});

const REMOVE = `mutation Remove($id: ID!, $expected: Int) {
  removeArticle(id: $id, expectedRevision: $expected) {
    __typename
    ... on RemovedArticle { articleId removedAt revision { number endedAt article { title } } }
    ... on RevisionConflict { currentRevision { number } }
    ... on ArticleNotFound { message articleId }
  }
}`;

test('removeArticle takes an article out, once, and only the revision that was meant', async () => {
  const { article } = await ingest(report);
  const remove = async (expected?: number) =>
    (await ask(url, REMOVE, { variables: { id: article.id, expected } })).data.removeArticle;
  expect(await remove(2)).toEqual({ __typename: 'RevisionConflict', currentRevision: { number: 1 } });
  clock.minutes = 5;
  expect(await remove(1)).toEqual({
    __typename: 'RemovedArticle',
    articleId: article.id,
    removedAt: minute(5),
    revision: { number: 1, endedAt: minute(5), article: { title: 'Bridge' } },
  });
  expect(await remove()).toMatchObject({ __typename: 'ArticleNotFound', articleId: article.id });
  expect((await ask(url, '{ articles { totalCount } persons { totalCount } }')).data).toEqual({
    articles: { totalCount: 0 },
    persons: { totalCount: 0 },
  });
});

test('articles are listed as they stood, with filter, order, total and facets', async () => {
  clock.minutes = 10;
  await ingest(report);
  clock.minutes = 20;
  await ingest(changed);
  const query = `query Then($asOf: DateTime, $filter: ArticleFilter) {
    articles(asOf: $asOf, filter: $filter, orderBy: [{ field: TITLE }]) {
      totalCount facets { language { buckets { count } } } edges { node { text revision { number } } }
    }
  }`;
  const at = async (asOf: string | null, filter: object = {}) =>
    (await ask(url, query, { variables: { asOf, filter } })).data.articles;
  expect(await at(minute(9))).toMatchObject({ totalCount: 0, edges: [] });
  expect(await at(minute(15))).toEqual({
    totalCount: 1,
    facets: { language: { buckets: [{ count: 1 }] } },
    edges: [{ node: { text: report.text, revision: { number: 1 } } }],
  });
  expect((await at(null)).edges).toEqual([{ node: { text: changed.text, revision: { number: 2 } } }]);
  const words = (text: string) => ({ text: { contains: text.slice(0, 30) } });
  expect(await at(minute(15), { not: words(report.text) })).toMatchObject({ totalCount: 0 });
  const reply = await ask(url, query, { variables: { asOf: minute(15), filter: { or: [] } } });
  expect(reply.errors[0]?.extensions).toMatchObject({ reason: 'BAD_FILTER', argument: 'filter.or' });
});

test('an article is read as it stood, by its time or by the ids of that time', async () => {
  clock.minutes = 10;
  const { article } = await ingest(report);
  clock.minutes = 20;
  await ingest(changed);
  const query = `query At($id: ID!, $asOf: DateTime) {
    article(id: $id, asOf: $asOf) { id text revision { number } quotes { edges { node { id text speaker { name } } } } }
  }`;
  const at = async (asOf: string | null) =>
    (await ask(url, query, { variables: { id: article.id, asOf } })).data.article;
  expect(await at(minute(9))).toBeNull();
  const past = await at(minute(15));
  expect(past).toMatchObject({ id: `${article.id}@1`, text: report.text, revision: { number: 1 } });
  expect(await at(null)).toMatchObject({ id: article.id, text: changed.text, revision: { number: 2 } });
  const nodes = `query Again($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Quote { text article { id } } } }`;
  const [quote] = past.quotes.edges;
  const again = await ask(url, nodes, { variables: { ids: [past.id, quote.node.id] } });
  expect(again.data.nodes).toEqual([
    { __typename: 'Article', id: past.id },
    { __typename: 'Quote', id: quote.node.id, text: quote.node.text, article: { id: past.id } },
  ]);
});

test('the history of an article tells when it changed and which quotes did', async () => {
  const { article } = await ingest(report);
  clock.minutes = 20;
  await ingest(changed);
  const query = `query History($id: ID!) { article(id: $id) { revisions(last: 5) { totalCount edges { node {
    __typename id number ingestedAt endedAt contentHash article { text }
    quoteChanges { totalCount edges { node { kind before { text } after { text } differences { kind text } } } }
  } } } } }`;
  const { revisions } = (await ask(url, query, { variables: { id: article.id } })).data.article;
  expect(revisions.totalCount).toBe(2);
  // biome-ignore lint/suspicious/noExplicitAny: the answer to an ad hoc query has no type
  const [first, second] = revisions.edges.map(({ node }: any) => node);
  expect(first).toMatchObject({
    number: 1,
    ingestedAt: minute(0),
    endedAt: minute(20),
    article: { text: report.text },
  });
  expect(first.quoteChanges).toEqual({ totalCount: 0, edges: [] });
  expect(second.quoteChanges.edges).toEqual([
    {
      node: {
        kind: 'CHANGED',
        before: { text: 'We will build the bridge,' },
        after: { text: 'We will not build the bridge,' },
        differences: [
          { kind: 'EQUAL', text: 'We will' },
          { kind: 'INSERTED', text: 'not' },
          { kind: 'EQUAL', text: 'build the bridge,' },
        ],
      },
    },
    {
      node: {
        kind: 'ADDED',
        before: null,
        after: { text: 'It rains,' },
        differences: [{ kind: 'INSERTED', text: 'It rains,' }],
      },
    },
    {
      node: {
        kind: 'REMOVED',
        before: { text: 'It is too dear,' },
        after: null,
        differences: [{ kind: 'DELETED', text: 'It is too dear,' }],
      },
    },
  ]);
  const node = await ask(
    url,
    'query N($id: ID!) { node(id: $id) { ... on Revision { number contentHash } } }',
    {
      variables: { id: first.id },
    },
  );
  expect(node.data.node).toEqual({ number: 1, contentHash: first.contentHash });
});

test('nobody writes without the role', async () => {
  const { url: open, corpus } = await serveDesk({ viewer: ANONYMOUS_READER });
  for (const [query, variables] of [
    [INGEST, { input: report }],
    ['mutation { ingestText(input: { text: "Rain." }) { __typename } }', {}],
    [REMOVE, { id: 'article_x' }],
  ] as const) {
    const reply = await ask(open, query, { variables });
    expect(reply.data).toBeNull();
    expect(reply.errors).toHaveLength(1);
  }
  expect(corpus.counts.articles).toBe(0);
});
