import { beforeAll, describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../src/graphql/federation/entity.union.js';
import { subgraphSdl } from '../../src/graphql/federation/subgraph-sdl.js';
import { buildVerbatimSchema } from '../../src/graphql/schema.js';
import { printSdl } from '../../src/graphql/sdl.js';
import { committedSdl } from '../conformance/support/committed.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf } from './support/ask.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Node { id }
    ... on Article { title }
    ... on Quote { text speaker { name } }
  }
}`;

const corpus = corpusOf(TOWN_NEWS);
const article = corpus.article('article_vote')!;
const quote = article.quotes({}).edges[0]!.node;

let url: string;
beforeAll(async () => {
  ({ url } = await serve(corpus, { federation: true }));
});

const entities = (representations: readonly unknown[]) =>
  ask(url, ENTITIES, { variables: { representations } });

describe('a subgraph', () => {
  it('tells its schema, with keys', async () => {
    const { data } = await ask(url, '{ _service { sdl } }');
    expect(data._service.sdl).toBe(subgraphSdl());
    for (const type of ENTITY_TYPES)
      expect(data._service.sdl).toMatch(new RegExp(`^type ${type} .*@key\\(fields: "id"\\) \\{$`, 'm'));
  });

  it('resolves a batch of representations, in the order asked for', async () => {
    const nodes = [quote, article.authors[0]!, quote.paragraph, article, article.source!];
    const { data, errors } = await entities(nodes.map(({ __typename, id }) => ({ __typename, id })));
    expect(errors).toEqual([]);
    expect(
      data._entities.map(({ __typename, id }: { __typename: string; id: string }) => [__typename, id]),
    ).toEqual(nodes.map(({ __typename, id }) => [__typename, id]));
    expect(data._entities[0]).toMatchObject({ text: quote.text, speaker: { name: 'Maria Lopez' } });
    expect(data._entities[3]).toMatchObject({ title: 'Council votes on the bridge' });
  });

  it('gives null for an id that names nothing, or nothing of that type', async () => {
    const { data, errors } = await entities([
      { __typename: 'Article', id: 'article_none' },
      { __typename: 'Person', id: article.id },
      { __typename: 'Article', id: article.id },
    ]);
    expect(errors).toEqual([]);
    expect(data._entities).toMatchObject([null, null, { id: article.id }]);
  });

  it.each([
    { __typename: 'Sentence', id: 'x' },
    { __typename: 'Article' },
    { __typename: 'Article', id: 7 },
    { id: 'article_vote' },
    'article_vote',
    7,
  ])('refuses %j by a code in its place, and answers the rest', async (wrong) => {
    const { status, data, errors } = await entities([wrong, { __typename: 'Article', id: article.id }]);
    expect(status).toBe(200);
    expect(data._entities).toMatchObject([null, { id: article.id }]);
    expect(errors).toMatchObject([
      {
        path: ['_entities', 0],
        extensions: { code: 'BAD_USER_INPUT', argument: 'representations', reason: 'BAD_REPRESENTATION' },
      },
    ]);
  });

  it('takes representations that stand in the query', async () => {
    const { data } = await ask(
      url,
      '{ _entities(representations: [{ __typename: "Article", id: "article_vote" }]) { ... on Article { title } } }',
    );
    expect(data._entities).toEqual([{ title: 'Council votes on the bridge' }]);
  });

  it('counts representations as part of the cost', async () => {
    const { url: frugal } = await serve(corpus, { federation: true, maxCost: 1_000 });
    const variables = {
      representations: Array.from({ length: 400 }, () => ({ __typename: 'Article', id: article.id })),
    };
    expect(codesOf(await ask(frugal, ENTITIES, { variables }))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it('answers everything else as the same server without a gateway does', async () => {
    const { data } = await ask(url, '{ quotes { totalCount } node(id: "article_vote") { id } }');
    expect(data).toEqual({ quotes: { totalCount: 5 }, node: { id: 'article_vote' } });
  });
});

describe('without the setting', () => {
  it('there are no fields for gateways', async () => {
    const { url: plain } = await serve(corpus);
    expect(codesOf(await ask(plain, '{ _service { sdl } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(printSdl(buildVerbatimSchema())).toBe(committedSdl());
  });
});
