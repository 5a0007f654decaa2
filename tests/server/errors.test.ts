import { beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/graphql/errors/error-codes.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf } from './support/ask.js';
import { failingServices, recordingLogger, serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

let url: string;
beforeAll(async () => {
  ({ url } = await serve(corpusOf(TOWN_NEWS)));
});

it('a literal that is no date tells where it stands', async () => {
  const { errors } = await ask(url, '{ articles(asOf: "yesterday") { totalCount } }');
  expect(errors).toMatchObject([
    { locations: [{ line: 1, column: 18 }], extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

describe('an error of the client has a stable code and status 400', () => {
  it.each([
    ['{ article(id: ', 'GRAPHQL_PARSE_FAILED'],
    ['{ articel(id: "a") { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ article { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['{ quotes(filter: { publishedAt: { gte: "yesterday" } }) { totalCount } }', 'BAD_USER_INPUT'],
    ['query Q($n: Int!) { quotes(first: $n) { totalCount } }', 'BAD_USER_INPUT'],
  ])('%s', async (query, code) => {
    const reply = await ask(url, query);
    expect({ codes: codesOf(reply), status: reply.status }).toEqual({ codes: [code], status: 400 });
  });

  it('names the variable that does not fit', async () => {
    const query =
      'query Q($since: DateTime) { quotes(filter: { publishedAt: { gte: $since } }) { totalCount } }';
    const reply = await ask(url, query, { variables: { since: '2026-03-01' } });
    expect(reply.status).toBe(400);
    expect(codesOf(reply)).toEqual(['BAD_USER_INPUT']);
    expect(reply.errors[0]?.message).toMatch(/\$since.*DateTime.*with an offset/);
  });

  it('keeps to 200 for clients that do not read statuses', async () => {
    const reply = await ask(url, '{ articel }', { headers: { accept: 'application/json' } });
    expect(reply.status).toBe(200);
    expect(codesOf(reply)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('gives what there is beside an error in one field', async () => {
    const { data, errors, status } = await ask(
      url,
      '{ article(id: "article_vote") { title } person(id: "nobody") { quotes { totalCount } } node(id: "article_vote") { ... on Article { quotes(first: 101) { totalCount } } } }',
    );
    expect(status).toBe(200);
    expect(data).toMatchObject({
      article: { title: 'Council votes on the bridge' },
      person: null,
      node: null,
    });
    expect(errors[0]).toMatchObject({ path: ['node', 'quotes'], extensions: { reason: 'BAD_PAGE_SIZE' } });
  });
});

describe('an error of the server', () => {
  const secret = 'could not open /var/lib/secret.db';

  it('is masked, and found in the log by its request id', async () => {
    const { logger, lines } = recordingLogger();
    const { url: failing } = await serve(failingServices(secret), {}, logger);
    const reply = await ask(failing, '{ person(id: "x") { name } }', { headers: { 'x-request-id': 'r-17' } });
    expect(reply.data).toEqual({ person: null });
    expect(reply.errors).toEqual([
      {
        message: 'The server failed to answer this. Its log tells why, under request id r-17.',
        path: ['person'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-17' },
      },
    ]);
    const logged = lines.find(({ msg }) => msg === 'a query failed');
    expect(logged).toMatchObject({ requestId: 'r-17', field: 'person', err: { message: secret } });
  });

  it('shows no stack trace', async () => {
    const { url: failing } = await serve(failingServices(secret));
    const text = JSON.stringify((await ask(failing, '{ person(id: "x") { name } }')).errors);
    expect(text).not.toContain('secret');
    expect(text).not.toMatch(/stack|\.ts|\.js|node_modules/i);
  });
});

describe('the registry of codes', () => {
  it('says what each code means', () => {
    for (const meaning of Object.values(ERROR_CODES)) expect(meaning).toMatch(/\.$/);
  });
});
