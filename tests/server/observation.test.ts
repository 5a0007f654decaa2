import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { json, text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { Services } from '../../src/graphql/services.js';
import { servicesOver } from '../../src/server/services.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf } from './support/ask.js';
import { keyFile } from './support/keys.js';
import { recordingLogger, serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const corpus = corpusOf(TOWN_NEWS);
const QUERY = '{ articles { totalCount } }';

afterEach(() => {
  vi.unstubAllEnvs();
});

const scrape = async (url: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(new URL('/metrics', url), { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

/** The samples of a metric without its name. */
const samplesOf = (text: string, name: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`))
    .map((line) => line.slice(name.length));

describe('/metrics', () => {
  it('tells Prometheus of requests, operations, costs, the graph and the event loop', async () => {
    const { url } = await serve(corpus, { metrics: true });
    await ask(url, QUERY);
    await ask(url, '{ articel }');
    await ask(url, 'query Maria { quotes(after: "x") { totalCount } }');
    await vi.waitFor(async () => {
      const { status, type, text } = await scrape(url);
      expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
      const operations = samplesOf(text, 'verbatim_operation_duration_count');
      expect(operations.toSorted()).toEqual([
        '{graphql_operation_type="none",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
        '{graphql_operation_type="query",outcome="BAD_USER_INPUT"} 1',
        '{graphql_operation_type="query",outcome="OK"} 1',
      ]);
      expect(text).toMatch(/^verbatim_operation_cost_count 2$/m);
      expect(samplesOf(text, 'http_server_request_duration_count').join()).toContain('/graphql');
      expect(samplesOf(text, 'verbatim_graph_nodes')).toContain('{kind="articles"} 3');
      expect(text).toContain('# TYPE nodejs_eventloop_delay_max gauge');
      expect(text).not.toContain('Maria');
    });
  });

  it('is not there unless it is set', async () => {
    const { url } = await serve(corpus);
    expect((await scrape(url)).status).toBe(404);
  });

  it('is for ADMIN alone where the server has keys', async () => {
    const keys = keyFile();
    const [chief, desk] = [keys.add('chief', 'ADMIN'), keys.add('desk', 'EDITOR')];
    const { url } = await serve(corpus, { metrics: true, keys: keys.path });
    expect((await scrape(url, chief)).status).toBe(200);
    expect(await scrape(url, desk)).toMatchObject({
      status: 403,
      text: expect.stringContaining('\\"GET /metrics\\" needs a key with the role ADMIN'),
    });
    expect(await scrape(url)).toMatchObject({
      status: 401,
      text: expect.stringContaining('UNAUTHENTICATED'),
    });
  });
});

/** A collector of OpenTelemetry, and what it was sent. */
async function collector() {
  const bodies: { readonly path: string; readonly body: unknown }[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    bodies.push({ path: request.url!, body: await json(request) });
    response.setHeader('content-type', 'application/json').end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies };
}

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

const spansIn = (body: unknown): readonly SentSpan[] =>
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's nesting is of no interest here
  (body as any).resourceSpans.flatMap((r: any) => r.scopeSpans.flatMap((s: any) => s.spans));

const attributesOf = ({ attributes }: SentSpan) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

describe('traces and metrics by OTLP', () => {
  it('go where the standard variables say, as parts of the trace of the client', async () => {
    const { url: endpoint, bodies } = await collector();
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint);
    const server = await serve(corpus);
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
    await ask(server.url, 'query Maria { quotes { totalCount } }', { headers: { traceparent } });
    await server.close();
    const spans = bodies.filter(({ path }) => path === '/v1/traces').flatMap(({ body }) => spansIn(body));
    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({
      name: 'POST /graphql',
      traceId,
      parentSpanId: 'b7ad6b7169203331',
      kind: 2,
    });
    expect(attributesOf(spans[0]!)).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'graphql.operation.type': 'query',
      'graphql.document.hash': expect.stringMatching(/^[0-9a-f]{64}$/),
      'verbatim.operation.cost': expect.any(Number),
    });
    const metrics = bodies.filter(({ path }) => path === '/v1/metrics');
    expect(JSON.stringify(metrics)).toContain('verbatim.operation.duration');
    expect(JSON.stringify(bodies)).not.toContain('Maria');
  });

  it.each([
    { OTEL_SDK_DISABLED: 'true' },
    { OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'none' },
  ])('go nowhere with %j', async (variables) => {
    const { url: endpoint, bodies } = await collector();
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint);
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const server = await serve(corpus);
    await ask(server.url, QUERY);
    await server.close();
    expect(bodies).toEqual([]);
  });
});

describe('the log', () => {
  it('names a slow operation by the hash of its document', async () => {
    const { logger, lines } = recordingLogger();
    let now = 0;
    const clock = () => (now += 400);
    const server = await serve(corpus, { slowOperation: 1_000, operationTimeout: 100_000 }, logger, {
      clock,
    });
    await ask(server.url, QUERY, { headers: { 'x-request-id': 'r-1' } });
    await server.close();
    expect(lines.filter(({ msg }) => msg === 'a slow operation')).toEqual([
      expect.objectContaining({
        level: 40,
        requestId: 'r-1',
        documentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        type: 'query',
        code: null,
        cost: expect.any(Number),
        milliseconds: expect.any(Number),
      }),
    ]);
  });

  it('does not name one that was not slow', async () => {
    const { logger, lines } = recordingLogger();
    const server = await serve(corpus, {}, logger, { clock: () => 0 });
    await ask(server.url, QUERY);
    await server.close();
    expect(lines.some(({ msg }) => msg === 'a slow operation')).toBe(false);
  });

  it('holds nothing personal at any level: no text, variable, key, address or name of who asks', async () => {
    const { logger, lines } = recordingLogger();
    const keys = keyFile();
    const desk = keys.add('Ada Brook', 'READER');
    const flags = { keys: keys.path, trustProxy: '127.0.0.1', slowOperation: 1, requestsPerMinute: 6 };
    let now = 0;
    const server = await serve(whereNobodyIsFound(), flags, logger, {
      clock: () => (now += 10),
    });
    const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Gazette-Reader', cookie: 'id=Lopez' };
    const variables = { name: 'Piet Jansen' };
    const search =
      'query Whistle($name: String) { persons(filter: { name: { contains: $name } }) { totalCount } }';
    expect((await ask(server.url, search, { variables, headers })).status).toBe(200);
    await ask(server.url, search, { variables, headers: { ...headers, ...desk } });
    await ask(server.url, '{ Lopez: person(id: "Maria Lopez") { name } }', { headers });
    await ask(server.url, '{ quotes(filter: "Maria Lopez", ', { headers });
    await ask(server.url, search, { headers: { ...headers, authorization: 'Bearer verbatim_feed' } });
    await fetch(`${server.url}?${new URLSearchParams({ query: '{ a: persons(x: "Maria Lopez") }' })}`, {
      headers,
    });
    await fetch(server.url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{"Lopez"',
    });
    expect(codesOf(await ask(server.url, QUERY, { headers }))).toEqual(['RATE_LIMITED']);
    await sendRaw(server.url, 'GET /graphql?q=Lopez HTTP/1.1\r\nAuthorization Bearer verbatim_feed\r\n\r\n');
    await server.close();
    const log = JSON.stringify(lines);
    expect(log).toContain('the disk is full');
    expect(log).toContain('what came is no HTTP request');
    expect(log).toContain('a slow operation');
    for (const secret of [
      'Lopez',
      'Jansen',
      'Whistle',
      'persons',
      'verbatim_',
      'Ada',
      'Gazette',
      '203.0.113',
    ])
      expect(log, secret).not.toContain(secret);
    expect(log).not.toContain(desk.authorization.slice(-20));
    expect(log).not.toMatch(/remoteAddress|"ip"/);
  });
});

/** A graph that fails wherever it is asked for a person by id. */
function whereNobodyIsFound(): Services {
  const failing = (name: string | symbol) => {
    if (name === 'person') throw new Error('the disk is full');
  };
  const get = (target: Corpus, name: keyof Corpus) => {
    const value = target[name];
    return typeof value !== 'function'
      ? value
      : (...args: readonly unknown[]) => failing(name) ?? Reflect.apply(value, target, args);
  };
  return { ...servicesOver(corpus), graph: new Proxy(corpus, { get } as ProxyHandler<Corpus>) };
}

/** Sends bytes that are no HTTP, and gives what comes back. */
async function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

describe('what is no HTTP', () => {
  it('is answered in JSON', async () => {
    const { url } = await serve(corpus);
    const answer = await sendRaw(url, 'nonsense\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });
});
