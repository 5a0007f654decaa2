import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildVerbatimSchema } from '../../src/graphql/schema.js';
import { FindArticlesDocument } from '../../src/sdk/generated/operations.js';
import { TrustedDocumentsError } from '../../src/server/documents/trusted-documents.js';
import { corpusOf } from '../support/corpus-of.js';
import { codesOf, readReply } from './support/ask.js';
import { folderOfTests } from './support/keys.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const MANIFEST = 'schema/trusted-documents.json';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const documentId = `sha256:${hashOf(FindArticlesDocument.query)}`;
const unknownId = `sha256:${hashOf('{ unknown }')}`;

const corpus = corpusOf(TOWN_NEWS);
let lenient: string;
let strict: string;
beforeAll(async () => {
  ({ url: lenient } = await serve(corpus, { trustedDocuments: MANIFEST }));
  ({ url: strict } = await serve(corpus, { trustedDocuments: MANIFEST, trustedOnly: true }));
});

const headers = { 'apollo-require-preflight': 'true', accept: 'application/graphql-response+json' };

type Parameters = Readonly<Record<string, unknown>>;

const post = async (url: string, body: Parameters) =>
  readReply(
    await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const get = async (url: string, parameters: Parameters) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return readReply(await fetch(`${url}?${search}`, { headers }));
};

const METHODS = [
  ['POST', post],
  ['GET', get],
] as const;

describe('the manifest', () => {
  const manifest: Readonly<Record<string, string>> = JSON.parse(readFileSync(MANIFEST, 'utf8'));

  it('holds what the client sends, by its SHA-256, and nothing that does not fit the schema', () => {
    expect(Object.values(manifest)).toContain(FindArticlesDocument.query);
    for (const [hash, text] of Object.entries(manifest)) {
      expect(hashOf(text)).toBe(hash);
      expect(validate(buildVerbatimSchema(), parse(text))).toEqual([]);
    }
  });

  it.each([
    ['no JSON', 'holds no JSON object'],
    ['["query"]', 'holds no JSON object'],
    [`{"${'0'.repeat(64)}":"{ __typename }"}`, 'has not this SHA-256'],
  ])('that is %j stops the start', async (content, problem) => {
    const path = join(folderOfTests(), 'manifest.json');
    writeFileSync(path, content);
    await expect(serve(corpus, { trustedDocuments: path })).rejects.toThrow(problem);
  });

  it('that is not there stops the start, and so does a wish to answer nothing', async () => {
    await expect(serve(corpus, { trustedDocuments: 'nothing.json' })).rejects.toThrow(TrustedDocumentsError);
    await expect(serve(corpus, { trustedOnly: true })).rejects.toThrow('--trusted-documents FILE');
  });
});

describe.each(METHODS)('by %s', (_method, send) => {
  it('a trusted document is answered by its id, with variables', async () => {
    for (const url of [lenient, strict]) {
      const { status, data } = await send(url, { documentId, variables: { first: 1 } });
      expect(status).toBe(200);
      expect(data.articles.edges).toHaveLength(1);
      expect(data.articles.totalCount).toBe(3);
    }
  });

  it('an unknown id is refused', async () => {
    const reply = await send(lenient, { documentId: unknownId });
    expect([reply.status, codesOf(reply)]).toEqual([400, ['PERSISTED_QUERY_NOT_FOUND']]);
  });

  it.each([
    { documentId: unknownId },
    { query: '{ __typename }' },
    { query: FindArticlesDocument.query },
    { query: '{ __schema { types { name } } }' },
  ])('a server of trusted documents answers nothing else: %j', async (parameters) => {
    const reply = await send(strict, parameters);
    expect([reply.status, codesOf(reply)]).toEqual([400, ['DOCUMENT_NOT_TRUSTED']]);
  });

  it.each([
    { documentId: 'md5:0' },
    { documentId: 'FindArticles' },
    { documentId, query: '{ __typename }' },
  ])('a request that cannot be read is refused: %j', async (parameters) => {
    const reply = await send(lenient, parameters);
    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('an automatic persisted query is kept, and known by its hash from then on', async () => {
    const { url } = await serve(corpus);
    const query = '{ articles { totalCount } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
    expect(codesOf(await send(url, { extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect((await send(url, { query, extensions })).data).toEqual({ articles: { totalCount: 3 } });
    expect((await send(url, { extensions })).data).toEqual({ articles: { totalCount: 3 } });
  });

  it('none is kept under the hash of another, nor by a server of trusted documents', async () => {
    const query = '{ articles { totalCount } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf('{ other }') } };
    expect((await send(lenient, { query, extensions })).status).toBe(400);
    expect(codesOf(await send(strict, { query, extensions }))).toEqual(['DOCUMENT_NOT_TRUSTED']);
    expect(codesOf(await send(strict, { extensions }))).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
  });
});
