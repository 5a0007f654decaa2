import { beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/server/configuration/configuration.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf } from './support/ask.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

/*
 * What graphql-cop looks for (https://github.com/dolevf/graphql-cop), asked of the real server. Each test ends with the
 * sign by which that program knows a fault, so that "none found" is what it would say.
 */
const corpus = corpusOf(TOWN_NEWS);
let url: string;
beforeAll(async () => {
  ({ url } = await serve(corpus, { hardened: true }));
});

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const get = (parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}?${new URLSearchParams(parameters)}`, { headers });

describe('denial of service: none of the checks of graphql-cop finds anything in hardened mode', () => {
  it('alias overloading', async () => {
    const reply = await ask(url, `query cop { ${repeat(101, (index) => `alias${index}:__typename`)} }`);
    expect(codesOf(reply)).toContain('TOO_MANY_ALIASES');
    expect(reply.data).toBeNull();
  });

  it('batches', async () => {
    const batch = Array.from({ length: 11 }, () => ({ query: 'query cop { __typename }' }));
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
    });
    const answer: unknown = await response.json();
    expect(response.status).toBe(400);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('directive overloading: no list of errors as long as that of the directives', async () => {
    const { errors } = await ask(url, `query cop { __typename ${'@aa'.repeat(10)} }`);
    expect(errors.length).toBeLessThan(10);
    expect(errors.length).toBeGreaterThan(0);
    const known = repeat(11, (index) => `f${index % 2}: __typename @include(if: true)`);
    expect(codesOf(await ask(url, `{ quotes { ${known} } }`))).toContain('TOO_MANY_DIRECTIVES');
  });

  it('circular introspection, also where introspection is on', async () => {
    const circular =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    const { url: open } = await serve(corpus, { hardened: true, introspection: true });
    for (const each of [url, open]) {
      const { data, errors } = await ask(each, circular);
      expect([data, errors.length > 0]).toEqual([null, true]);
    }
  });

  it('circular fragments', async () => {
    const query =
      'query { quotes { ...A } } fragment A on QuoteConnection { __typename ...B } fragment B on QuoteConnection { ...A }';
    const { data, errors } = await ask(url, query);
    expect([data, errors.length > 0]).toEqual([null, true]);
  });

  it('field duplication', async () => {
    const reply = await ask(url, `query cop { ${repeat(500, () => '__typename')} }`);
    expect(reply.data).toBeNull();
    expect(codesOf(reply)).toContain('TOO_MANY_ROOT_FIELDS');
  });

  it('a query of ten thousand aliases', async () => {
    const reply = await ask(url, `{ ${repeat(10_000, (index) => `a${index}: __typename`)} }`);
    expect([reply.status, codesOf(reply)]).toEqual([400, ['TOO_MANY_TOKENS']]);
  });
});

describe('information leakage: none of the checks of graphql-cop finds anything in hardened mode', () => {
  it.each([
    'query cop { __schema { types { name } } }',
    '{ __type(name: "Quote") { name } }',
  ])('introspection: %s', async (query) => {
    const reply = await ask(url, query);
    expect([reply.data, codesOf(reply)]).toEqual([null, ['INTROSPECTION_DISABLED']]);
    expect(reply.errors[0]?.message).toMatch(/^This server does not tell its schema: "__\w+" cannot/);
  });

  it.each([
    ['a field', 'query cop { __schema { directive } }', {}],
    ['a field of the graph', '{ articel { id } }', {}],
    ['an argument', '{ quotes(frist: 1) { totalCount } }', {}],
    ['a type', '{ node(id: "x") { ... on Artcle { id } } }', {}],
    ['an enum value', '{ quotes(filter: { kind: { in: [DIRECTT] } }) { totalCount } }', {}],
    [
      'an enum value in a variable',
      'query Q($kinds: [QuoteKind!]) { quotes(filter: { kind: { in: $kinds } }) { totalCount } }',
      { kinds: ['DIRECTT'] },
    ],
    [
      'a field of an input in a variable',
      'query Q($filter: QuoteFilter) { quotes(filter: $filter) { totalCount } }',
      { filter: { speeker: {} } },
    ],
  ])('suggestions for %s', async (_what, query, variables) => {
    const { errors } = await ask(url, query, { variables });
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
    const { url: open } = await serve(corpus);
    expect((await ask(open, query, { variables })).errors.length).toBeGreaterThan(0);
  });

  it('an IDE', async () => {
    for (const path of ['/graphql', '/graphiql', '/playground', '/console', '/']) {
      for (const accept of ['*/*', 'text/html']) {
        const page = await fetch(new URL(path, url), { headers: { accept } });
        expect(await page.text()).not.toMatch(
          /graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground|EmbeddedSandbox/,
        );
        expect(page.status).toBeGreaterThanOrEqual(400);
      }
    }
  });

  it('trace mode', async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-federation-include-trace': 'ftv1',
        'x-apollo-tracing': '1',
      },
      body: '{"query":"query cop { __typename }"}',
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('unhandled errors', async () => {
    const { errors } = await ask(url, 'qwerty cop { abc }');
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'GRAPHQL_PARSE_FAILED' }]);
  });
});

describe('cross site request forgery: none of the checks of graphql-cop finds anything in hardened mode', () => {
  it('queries by GET, as any page can send them', async () => {
    const response = await get({ query: '{__typename}' });
    expect(response.status).toBe(400);
    expect(await response.json()).not.toHaveProperty('data');
  });

  it('mutations by GET, even with the header of those who mean it', async () => {
    for (const headers of [{}, { 'apollo-require-preflight': 'true' }] as const) {
      const response = await get({ query: 'mutation cop { __typename }' }, headers as Record<string, string>);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.json()).not.toHaveProperty('data');
    }
  });

  it('queries by a form', async () => {
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ query: '{__typename}' }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('"data"');
  });
});

describe('hardened', () => {
  it('means other defaults, each of which can still be set', () => {
    expect(readConfiguration({ hardened: true }, {})).toMatchObject({
      introspection: false,
      sandbox: false,
      maxAliases: 15,
      maxDirectives: 10,
      requestsPerMinute: 600,
    });
    expect(readConfiguration({ maxAliases: 20 }, { VERBATIM_HARDENED: 'true' })).toMatchObject({
      introspection: false,
      maxAliases: 20,
    });
    expect(readConfiguration({}, {})).toMatchObject({ introspection: true, requestsPerMinute: 0 });
  });
});
