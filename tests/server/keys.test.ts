import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildVerbatimSchema } from '../../src/graphql/schema.js';
import { KeyFileError } from '../../src/server/keys/key-file.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf, readReply } from './support/ask.js';
import { folderOfTests, keyFile } from './support/keys.js';
import { recordingLogger, serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const corpus = corpusOf(TOWN_NEWS);
const keys = keyFile();
const reader = keys.add('reading room', 'READER');
const wire = keys.add('Northwire', 'INGESTER');
const chief = keys.add('chief', 'ADMIN');

let open: string;
let closed: string;
beforeAll(async () => {
  ({ url: open } = await serve(corpus, { keys: keys.path }));
  ({ url: closed } = await serve(corpus, { keys: keys.path, openRead: false }));
});

const QUERY = '{ articles { totalCount } }';

const outcome = async (url: string, query: string, headers: Readonly<Record<string, string>> = {}) => {
  const reply = await ask(url, query, { headers });
  return { status: reply.status, codes: codesOf(reply) };
};
const ANSWERED = { status: 200, codes: [] };
const UNAUTHENTICATED = { status: 401, codes: ['UNAUTHENTICATED'] };

describe('where reading is open', () => {
  it('everybody may read, with a key of any role or without', async () => {
    for (const headers of [{}, reader, wire, chief])
      expect(await outcome(open, QUERY, headers)).toEqual(ANSWERED);
  });

  it.each([
    'Bearer verbatim_0000',
    `Bearer verbatim_${'0'.repeat(72)}`,
    'Basic ZGVzazpzZWNyZXQ=',
    'Bearer',
    'x',
  ])('a wrong key is refused all the same: %s', async (authorization) => {
    const reply = await ask(open, QUERY, { headers: { authorization } });
    expect({ status: reply.status, codes: codesOf(reply) }).toEqual(UNAUTHENTICATED);
    expect(reply.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(reply.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('a key is refused where the server has no file of keys', async () => {
    const { url } = await serve(corpus);
    expect(await outcome(url, QUERY, reader)).toEqual(UNAUTHENTICATED);
  });
});

describe('where reading needs a key, nothing is answered without', () => {
  it.each([
    QUERY,
    '{ node(id: "article_vote") { id } }',
    '{ nodes(ids: ["article_vote"]) { id } }',
    '{ __typename }',
    '{ __schema { queryType { name } } }',
    getIntrospectionQuery(),
    '{ no such thing',
    'subscription { quoteFound { id } }',
  ])('%s', async (query) => {
    expect(await outcome(closed, query)).toEqual(UNAUTHENTICATED);
  });

  it('by GET, under no path, nor to a browser', async () => {
    for (const path of ['/graphql?query=%7B__typename%7D', '/nothing', '/graphql']) {
      const response = await fetch(new URL(path, closed), { headers: { accept: 'text/html' } });
      expect(response.status).toBe(401);
      expect(codesOf(await readReply(response))).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('but health is', async () => {
    expect((await fetch(new URL('/livez', closed))).status).toBe(200);
    expect((await fetch(new URL('/readyz', closed))).status).toBe(200);
  });

  it('a key that may read gets answers', async () => {
    expect(await outcome(closed, QUERY, reader)).toEqual(ANSWERED);
    expect(await outcome(closed, QUERY, chief)).toEqual(ANSWERED);
  });

  it.each([
    [QUERY, 'Query.articles', 3],
    ['{ node(id: "article_vote") { id } }', 'Query.node', 3],
    ['query { __schema { queryType { name } } }', 'Query.__schema', 9],
    ['{ ...All } fragment All on Query { quotes { totalCount } }', 'Query.quotes', 36],
  ])('a key without the role is told where it is missing: %s', async (query, what, column) => {
    const { errors, data, status } = await ask(closed, query, { headers: wire });
    expect({ data, status }).toEqual({ data: null, status: 403 });
    expect(errors).toEqual([
      {
        message: `"${what}" needs a key with the role READER; the key "Northwire" has INGESTER.`,
        locations: [{ line: 1, column }],
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
  });
});

describe('the file of keys may change while the server runs', () => {
  it('a new key is good and a revoked one is not, from the next request on', async () => {
    const desk = keys.add('desk', 'READER');
    expect(await outcome(closed, QUERY, desk)).toEqual(ANSWERED);
    keys.revoke('desk');
    expect(await outcome(closed, QUERY, desk)).toEqual(UNAUTHENTICATED);
    expect(await outcome(closed, QUERY, reader)).toEqual(ANSWERED);
  });

  it('a file that was spoilt lets nobody in, and the log says why', async () => {
    const own = keyFile();
    const key = own.add('desk', 'READER');
    const { logger, lines } = recordingLogger();
    const { url } = await serve(corpus, { keys: own.path }, logger);
    expect(await outcome(url, QUERY, key)).toEqual(ANSWERED);
    writeFileSync(own.path, 'spoilt');
    expect(await outcome(url, QUERY, key)).toEqual(UNAUTHENTICATED);
    expect(lines.filter(({ level }) => level === 50)).toMatchObject([
      { msg: 'no key is good until the file of keys is', problem: expect.stringContaining('holds no keys') },
    ]);
  });

  it('where reading is closed there must be one', async () => {
    await expect(serve(corpus, { openRead: false })).rejects.toThrow('--open-read false answers nobody');
  });

  it('one that is not there, or holds something else, stops the start', async () => {
    const folder = folderOfTests();
    await expect(serve(corpus, { keys: join(folder, 'none.json') })).rejects.toThrow(KeyFileError);
    writeFileSync(join(folder, 'other.json'), '{"keys":[{"name":"desk"}]}');
    await expect(serve(corpus, { keys: join(folder, 'other.json') })).rejects.toThrow('holds no keys');
  });
});

describe('writing', () => {
  it('needs a role in every field of Mutation', () => {
    buildVerbatimSchema();
    const open = getMetadataStorage().mutations.filter(({ roles = [] }) => roles.length === 0);
    expect(open.map(({ schemaName }) => schemaName)).toEqual([]);
  });
});
