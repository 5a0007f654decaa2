import { describe, expect, it, vi } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.js';
import { servicesOver } from '../../src/server/services.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { keyFile } from './support/keys.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const QUERY = '{ articles { totalCount } }';

const get = (url: string, query: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}?${new URLSearchParams({ query })}`, {
    headers: { accept: 'application/graphql-response+json', 'apollo-require-preflight': 'true', ...headers },
  });

/** A server, and how often its graph was asked for articles. */
async function counted(flags = {}) {
  const corpus = corpusOf(TOWN_NEWS);
  const articles = vi.fn((query) => Corpus.prototype.articles.call(corpus, query));
  const graph = Object.create(corpus, { articles: { value: articles } });
  const { url } = await serve({ ...servicesOver(corpus), graph }, flags);
  return { url, corpus, articles };
}

describe('the answer to a GET', () => {
  it('has a tag; who shows it is told that nothing has changed, and nothing is executed', async () => {
    const { url, articles } = await counted();
    const first = await get(url, QUERY);
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await get(url, QUERY, { 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(etag);
    expect(again.headers.get('cache-control')).toBe('public, no-cache');
    expect(articles).toHaveBeenCalledTimes(1);
  });

  it('has another tag as soon as an article has come or gone', async () => {
    const { url, corpus } = await counted();
    const tags: string[] = [];
    const look = async () => {
      const headers: Record<string, string> = tags.length > 0 ? { 'if-none-match': tags.at(-1)! } : {};
      const response = await get(url, QUERY, headers);
      tags.push(response.headers.get('etag')!);
      return response.status;
    };
    expect(await look()).toBe(200);
    expect(await look()).toBe(304);
    const { id } = corpus.add(article({ id: 'new', text: 'The ferry runs again.' }));
    expect(await look()).toBe(200);
    corpus.remove(id);
    expect(await look()).toBe(200);
    expect(new Set(tags).size).toBe(3);
  });

  it('has a tag of its own for each query, kind of answer and server', async () => {
    const { url } = await counted();
    const { url: other } = await counted();
    const responses = await Promise.all([
      get(url, QUERY),
      get(url, '{ quotes { totalCount } }'),
      get(url, QUERY, { accept: 'application/json' }),
      get(other, QUERY),
    ]);
    expect(new Set(responses.map(({ headers }) => headers.get('etag'))).size).toBe(4);
    const vary = responses[0]!.headers.get('vary')!.toLowerCase();
    for (const name of ['origin', 'accept', 'authorization']) expect(vary).toContain(name);
  });

  it('may be kept for as long as is set', async () => {
    const { url } = await counted({ cacheSeconds: 30 });
    expect((await get(url, QUERY)).headers.get('cache-control')).toBe('public, max-age=30');
  });

  it('is for nobody else when a key was shown, and a key that is no good gets none', async () => {
    const keys = keyFile();
    const desk = keys.add('desk', 'READER');
    const { url } = await serve(corpusOf(TOWN_NEWS), { keys: keys.path, openRead: false, cacheSeconds: 30 });
    const first = await get(url, QUERY, desk);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const etag = { 'if-none-match': first.headers.get('etag')! };
    expect((await get(url, QUERY, { ...desk, ...etag })).status).toBe(304);
    expect((await get(url, QUERY, etag)).status).toBe(401);
    keys.revoke('desk');
    const refused = await get(url, QUERY, { ...desk, ...etag });
    expect([refused.status, refused.headers.get('etag')]).toEqual([401, null]);
    expect(refused.headers.get('cache-control')).toBe('no-store');
  });
});

describe('nobody keeps', () => {
  it.each([
    '{ articel }',
    '{ articles(first: 1000) { totalCount } }',
    '{ articles { totalCount } quotes(after: "x") { totalCount } }',
    'mutation { a }',
  ])('the answer with errors to %s', async (query) => {
    const { url } = await counted();
    const { headers } = await get(url, query);
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });

  it('an automatic persisted query that was not found', async () => {
    const { url } = await counted();
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } });
    const { headers } = await fetch(`${url}?${new URLSearchParams({ extensions })}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });

  it('the answer to a POST, nor what is no answer at all', async () => {
    const { url } = await counted();
    const posted = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    expect([posted.headers.get('cache-control'), posted.headers.get('etag')]).toEqual(['no-store', null]);
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    expect(page.headers.get('etag')).toBeNull();
    const nothing = await fetch(new URL('/nothing', url));
    expect(nothing.headers.get('cache-control')).toBe('no-store');
  });
});
