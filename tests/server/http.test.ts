import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../support/corpus-of.js';
import { codesOf, readReply } from './support/ask.js';
import { recordingLogger, serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const corpus = corpusOf(TOWN_NEWS);
let url: string;
let origin: string;
beforeAll(async () => {
  ({ url } = await serve(corpus));
  ({ origin } = new URL(url));
});

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json): Promise<Response> =>
  fetch(url, { method: 'POST', headers, body });

describe('health', () => {
  it.each([
    ['/livez', 'live'],
    ['/readyz', 'ready'],
  ])('%s', async (path, status) => {
    const response = await fetch(`${origin}${path}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status });
  });
});

describe('GET', () => {
  it('answers queries', async () => {
    const response = await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('shows browsers the Sandbox with an operation to begin with', async () => {
    const response = await fetch(url, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page).toContain('EmbeddedSandbox');
    expect(page).toContain('query WhoSaidWhat');
    expect(page).toContain('"runTelemetry":false');
  });
});

describe('CORS', () => {
  const preflight = (from: string, to = url): Promise<Response> =>
    fetch(to, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-request-id',
      },
    });

  it('lets the hosted Sandbox in', async () => {
    const { status, headers } = await preflight('https://studio.apollographql.com');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://studio.apollographql.com');
    expect(headers.get('access-control-allow-headers')).toBe('content-type,x-request-id');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
  });

  it('lets no other page in', async () => {
    const { headers } = await preflight('https://elsewhere.example');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets those in that the setting names', async () => {
    const { url: open } = await serve(corpus, { corsOrigins: 'https://a.example, https://b.example' });
    const { headers } = await preflight('https://b.example', open);
    expect(headers.get('access-control-allow-origin')).toBe('https://b.example');
    const { url: all } = await serve(corpus, { corsOrigins: '*' });
    expect((await preflight('https://c.example', all)).headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('requests that a page can send without a preflight are refused (CSRF)', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])('POST as %s', async (type) => {
    const response = await post('{"query":"{ __typename }"}', { 'content-type': type });
    expect([400, 415]).toContain(response.status);
    expect(codesOf(await readReply(response))).toEqual(['BAD_REQUEST']);
  });

  it('GET without a header of its own', async () => {
    const response = await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`);
    expect(response.status).toBe(400);
    expect(codesOf(await readReply(response))).toEqual(['BAD_REQUEST']);
  });
});

describe('requests that are no GraphQL are answered in JSON', () => {
  it('a body that is too large', async () => {
    const { url: small } = await serve(corpus, { bodyLimit: 1_024 });
    const response = await fetch(small, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: 'x'.repeat(2_000) }),
    });
    expect(response.status).toBe(413);
    const reply = await readReply(response);
    expect(codesOf(reply)).toEqual(['BODY_TOO_LARGE']);
    expect(reply.errors[0]?.message).toContain('1024 bytes');
  });

  it.each([
    '{"query": ',
    '',
    '[]',
    '{}',
    'null',
    '{"query": 7}',
    '{"query":"{ __typename }","variables":[]}',
  ])('the body %j', async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(codesOf(await readReply(response))).toEqual(['BAD_REQUEST']);
  });

  it('an unknown path, with the way to the graph', async () => {
    const response = await fetch(`${origin}/graphqll?x=1`);
    expect(response.status).toBe(404);
    const reply = await readReply(response);
    expect(codesOf(reply)).toEqual(['NOT_FOUND']);
    expect(reply.errors[0]?.message).toBe('Nothing is served at GET /graphqll. The graph is at /graphql.');
  });

  it('a path that is not well-formed', async () => {
    const response = await fetch(`${origin}/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect(codesOf(await readReply(response))).toEqual(['BAD_REQUEST']);
  });

  it('a host that is none', async () => {
    const headers = { ...json, host: 'a b', connection: 'close' };
    const outgoing = request(url, { method: 'POST', headers }).end('{"query":"{ __typename }"}');
    const [incoming] = await once(outgoing, 'response');
    expect(incoming.statusCode).toBe(400);
    expect(await text(incoming)).toContain('"code":"BAD_REQUEST"');
  });

  it('a method that GraphQL does not take', async () => {
    const response = await fetch(url, { method: 'PUT', headers: json, body: '{}' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(codesOf(await readReply(response))).toEqual(['BAD_REQUEST']);
  });
});

describe('the request id', () => {
  it('comes back when the client sends one', async () => {
    const response = await fetch(`${origin}/livez`, { headers: { 'x-request-id': 'abc-123' } });
    expect(response.headers.get('x-request-id')).toBe('abc-123');
  });

  it.each([
    undefined,
    'has spaces in it',
    'x'.repeat(200),
  ])('is made when the client sends %j', async (sent) => {
    const response = await fetch(`${origin}/nothing`, { headers: sent ? { 'x-request-id': sent } : {} });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('stands in the log line of the request, which does not hold the query', async () => {
    const { logger, lines } = recordingLogger();
    const server = await serve(corpus, {}, logger);
    await fetch(server.url, {
      method: 'POST',
      headers: { ...json, 'x-request-id': 'r-1' },
      body: '{"query":"{ __typename }"}',
    });
    await server.close();
    expect(lines.find(({ requestId }) => requestId === 'r-1')).toMatchObject({
      level: 30,
      method: 'POST',
      route: '/graphql',
      statusCode: 200,
      milliseconds: expect.any(Number),
    });
    expect(JSON.stringify(lines)).not.toContain('__typename');
  });
});
