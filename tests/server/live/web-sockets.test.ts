import { EventEmitter } from 'node:events';
import { createClient } from 'graphql-ws';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Viewer } from '../../../src/access/role.js';
import { EventLog } from '../../../src/desk/events/event-log.js';
import type { ViewerOf } from '../../../src/server/http/viewer.js';
import { keepAlive } from '../../../src/server/live/web-sockets/keep-alive.js';
import { servicesOver } from '../../../src/server/services.js';
import { article } from '../../support/article-builder.js';
import { corpusOf } from '../../support/corpus-of.js';
import { ask } from '../support/ask.js';
import { failingServices, recordingLogger, serve } from '../support/served.js';
import { TOWN_NEWS } from '../support/town-news.js';
import { publishArticle, tellingServices } from './support/live-services.js';
import { openSocket, refusedSocket, socketUrl } from './support/raw-socket.js';

const strike = article({
  id: 'strike',
  publishedAt: '2026-10-01T06:00:00Z',
  quotes: [
    { text: 'We stop at midnight', speaker: 'Ines Falk' },
    { text: 'They will be back', speaker: 'Maria Lopez', kind: 'MIXED' },
  ],
});

/** Passes every filter of these tests. */
const bell = article({
  id: 'bell',
  publishedAt: '2025-12-31T23:00:00Z',
  quotes: [{ text: 'The midnight bell', speaker: 'Ines Falk', kind: 'MIXED' }],
});

async function town() {
  const corpus = corpusOf(TOWN_NEWS);
  const services = tellingServices(corpus);
  const { url } = await serve(services);
  return { corpus, services, url };
}

const ready = async (url: string) => {
  const socket = await openSocket(url);
  expect(await socket.init()).toEqual({ type: 'connection_ack' });
  return socket;
};

const errorsOf = (message: { readonly payload?: unknown }) => message.payload as readonly object[];

describe('subscriptions over WebSocket', () => {
  it('tell of articles that come, change and go', async () => {
    const { corpus, services, url } = await town();
    const { next, subscribe } = await ready(url);
    const after = services.events.cursor;
    corpus.add(strike);
    subscribe(
      'a',
      'subscription A($after: String) { articleIngested(after: $after) { cursor at outcome articleId article { quotes { totalCount } } } }',
      { after },
    );
    const told = (await next()).payload.data.articleIngested;
    expect(told).toEqual({
      cursor: expect.any(String),
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      outcome: 'ADDED',
      articleId: 'article_strike',
      article: { quotes: { totalCount: 2 } },
    });
    corpus.remove('article_strike');
    expect((await next()).payload.data.articleIngested).toMatchObject({
      outcome: 'REMOVED',
      articleId: 'article_strike',
      article: null,
    });
  });

  it.each([
    ['{}', ['We stop at midnight', 'They will be back']],
    ['{ kind: { in: [MIXED] } }', ['They will be back']],
    ['{ text: { contains: "MIDNIGHT" } }', ['We stop at midnight']],
    ['{ publishedAt: { lt: "2026-01-01T00:00:00Z" } }', []],
  ])('tell of the quotes that `quotes` gives under the filter %s', async (filter, expected) => {
    const { corpus, services, url } = await town();
    const { next, subscribe } = await ready(url);
    const after = services.events.cursor;
    corpus.add(strike);
    corpus.add(bell);
    subscribe('q', `subscription { quoteFound(filter: ${filter}, after: "${after}") { quote { text } } }`);
    const texts: string[] = [];
    while (texts.at(-1) !== 'The midnight bell')
      texts.push((await next()).payload.data.quoteFound.quote.text);
    expect(texts).toEqual([...expected, 'The midnight bell']);
    const { data } = await ask(
      url,
      `{ found: article(id: "article_strike") { quotes(filter: ${filter}) { edges { node { text } } } } }`,
    );
    expect(data.found.quotes.edges.map(({ node }: { node: { text: string } }) => node.text)).toEqual(
      expected,
    );
  });

  it('leave out quotes that are gone', async () => {
    const { corpus, services, url } = await town();
    const { next, subscribe } = await ready(url);
    const after = services.events.cursor;
    corpus.add(strike);
    corpus.remove('article_strike');
    publishArticle(services.events, corpus, 'article_opening');
    subscribe('q', `subscription { quoteFound(after: "${after}") { quote { text } } }`);
    expect((await next()).payload.data.quoteFound.quote.text).toBe('It stands');
  });

  it('go on behind a cursor that was read with the corpus, and behind that of an event', async () => {
    const { corpus, url } = await town();
    const { data } = await ask(url, '{ eventCursor articles { totalCount } }');
    corpus.add(strike);
    const first = await ready(url);
    const query = 'subscription Q($after: String) { quoteFound(after: $after) { cursor quote { text } } }';
    first.subscribe('q', query, { after: data.eventCursor });
    const { cursor, quote } = (await first.next()).payload.data.quoteFound;
    expect(quote.text).toBe('We stop at midnight');
    first.socket.terminate();
    const second = await ready(url);
    second.subscribe('q', query, { after: cursor });
    expect((await second.next()).payload.data.quoteFound.quote.text).toBe('They will be back');
  });

  it('work with the client of graphql-ws', async () => {
    const { corpus, url } = await town();
    const client = createClient({ url: socketUrl(url), webSocketImpl: WebSocket, retryAttempts: 0 });
    onTestFinished(() => void client.dispose());
    const { data } = await ask(url, '{ eventCursor }');
    const found = client.iterate({
      query: `subscription { quoteFound(after: "${data.eventCursor}") { quote { speaker { name } } } }`,
    });
    corpus.add(strike);
    expect((await found.next()).value).toEqual({
      data: { quoteFound: { quote: { speaker: { name: 'Ines Falk' } } } },
    });
    await found.return?.();
  });

  it('stop when the client completes them or goes, and leave nothing behind', async () => {
    const { services, url } = await town();
    const { send, next, subscribe, socket } = await ready(url);
    subscribe('a', 'subscription { articleIngested { at } }');
    subscribe('b', 'subscription { articleIngested { at } }');
    send({ type: 'ping' });
    await next();
    expect(services.events.followers).toBe(2);
    send({ id: 'a', type: 'complete' });
    send({ type: 'ping' });
    await next();
    expect(services.events.followers).toBe(1);
    socket.close();
    await vi.waitFor(() => expect(services.events.followers).toBe(0));
  });
});

describe('what may not be subscribed', () => {
  it.each([
    ['GRAPHQL_PARSE_FAILED', 'subscription {'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { quoteLost { at } }'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { articleIngested { at } correctionMade { at } }'],
    ['OPERATION_RESOLUTION_FAILURE', 'subscription A { articleIngested { at } } query B { __typename }'],
    ['SUBSCRIPTIONS_ONLY', '{ quotes { totalCount } }'],
    ['BAD_USER_INPUT', 'subscription { articleIngested(after: "nonsense") { at } }'],
    [
      'BAD_USER_INPUT',
      'subscription { quoteFound(filter: { publishedAt: { lt: "2026-02-31T00:00:00Z" } }) { at } }',
    ],
    ['BAD_USER_INPUT', 'subscription Q($after: String!) { articleIngested(after: $after) { at } }'],
    ['EVENTS_GONE', `subscription { articleIngested(after: "${'0'.repeat(20)}") { at } }`],
    [
      'TOO_MANY_ALIASES',
      `subscription { articleIngested { ${Array.from({ length: 31 }, (_, i) => `a${i}: at`).join(' ')} } }`,
    ],
    ['TOO_MANY_TOKENS', `subscription { articleIngested { ${'at '.repeat(2_000)} } }`],
    [
      'QUERY_TOO_DEEP',
      `subscription { quoteFound { quote { ${'article { quotes { edges { node { '.repeat(5)} id ${'} } } }'.repeat(5)} } } }`,
    ],
    [
      'QUERY_TOO_COMPLEX',
      `subscription { quoteFound { quote { ${'article { quotes(first: 100) { edges { node { '.repeat(3)} id ${'} } } }'.repeat(3)} } } }`,
    ],
  ])('%s', async (code, query) => {
    const { url } = await town();
    const { next, subscribe } = await ready(url);
    subscribe('1', query);
    const { id, payload } = await next();
    const [error] = Array.isArray(payload) ? payload : payload.errors;
    expect(id).toBe('1');
    expect(error).toMatchObject({ message: expect.any(String), extensions: { code } });
    expect(error.extensions.http).toBeUndefined();
  });

  it('does not guess names where introspection is off', async () => {
    const { url } = await serve(corpusOf([]), { introspection: false });
    const { next, subscribe } = await ready(url);
    subscribe('1', 'subscription { quoteFind { at } }');
    const [error] = errorsOf(await next());
    expect(JSON.stringify(error)).not.toContain('Did you mean');
    subscribe('2', '{ __schema { types { name } } }');
    expect(JSON.stringify(await next())).toContain('INTROSPECTION_DISABLED');
  });

  it('more subscriptions than a connection may have: the others go on', async () => {
    const services = servicesOver(corpusOf([]));
    const { url } = await serve(services, { maxSubscriptions: 2 });
    const { next, subscribe, send } = await ready(url);
    for (const id of ['a', 'b', 'c']) subscribe(id, 'subscription { correctionMade { correctionId } }');
    const refused = await next();
    expect(refused).toMatchObject({
      id: 'c',
      type: 'error',
      payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }],
    });
    services.events.publish({ kind: 'CORRECTION_MADE', correctionId: 'x' });
    expect([(await next()).id, (await next()).id].sort()).toEqual(['a', 'b']);
    send({ id: 'a', type: 'complete' });
    subscribe('d', `subscription { correctionMade { correctionId } }`);
    send({ type: 'ping' });
    await next();
    expect(services.events.followers).toBe(2);
  });
});

describe('connections', () => {
  const corpus = corpusOf([]);

  it('are limited from one address, and counted down when they go', async () => {
    const { url } = await serve(corpus, { maxConnectionsPerAddress: 1 });
    const { socket, closed } = await openSocket(url);
    const [status, body] = await refusedSocket(url);
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([429, 'TOO_MANY_CONNECTIONS']);
    socket.close(1000);
    await closed;
    await vi.waitFor(() => openSocket(url));
  });

  it('are limited in all', async () => {
    const { url } = await serve(corpus, { maxConnections: 0 });
    expect((await refusedSocket(url))[0]).toBe(503);
  });

  it('are refused to pages of other origins, and open to those of the setting and of this server', async () => {
    const { url } = await serve(corpus);
    const [status, body] = await refusedSocket(url, { origin: 'https://elsewhere.example' });
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
    expect((await refusedSocket(url, { origin: 'null' }))[0]).toBe(403);
    await openSocket(url, 'graphql-transport-ws', { origin: 'https://studio.apollographql.com' });
    await openSocket(url, 'graphql-transport-ws', { origin: new URL(url).origin });
    const { url: open } = await serve(corpus, { corsOrigins: '*' });
    await openSocket(open, 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
  });

  it('are known by the key of their headers, or else of their first message', async () => {
    const seen: (string | undefined)[] = [];
    const viewerOf: ViewerOf = ({ headers: { authorization } }) => {
      seen.push(authorization);
      return { name: authorization ?? null, roles: ['READER'] };
    };
    const { url } = await serve(corpus, {}, undefined, { viewerOf });
    await (await openSocket(url)).init({ authorization: 'Bearer first-message' });
    const headers = { authorization: 'Bearer header' };
    await (await openSocket(url, 'graphql-transport-ws', { headers })).init();
    expect(seen).toEqual(['Bearer first-message', 'Bearer header']);
  });

  it('take no text of a document where only trusted ones are answered', async () => {
    const { url } = await serve(corpus, {
      trustedOnly: true,
      trustedDocuments: 'schema/trusted-documents.json',
    });
    const { next, subscribe } = await ready(url);
    subscribe('1', 'subscription { articleIngested { at } }');
    expect((await next()).payload).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
  });

  it('give nothing to those who may not read', async () => {
    const viewerOf = (): Viewer => ({ name: 'desk', roles: ['INGESTER'] });
    const { url } = await serve(corpus, {}, undefined, { viewerOf });
    const { next, subscribe } = await ready(url);
    subscribe('1', 'subscription { articleIngested { at } }');
    const { type, payload } = await next();
    expect(type).toBe('error');
    expect(payload).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('answer 426 to who asks for a WebSocket over plain HTTP', async () => {
    const { url } = await serve(corpus);
    const { request } = await import('node:http');
    const status = await new Promise((resolve) =>
      request(url, { headers: { upgrade: 'websocket', connection: 'close' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end(),
    );
    expect(status).toBe(426);
  });
});

describe('errors while events come', () => {
  it('are masked, and found in the log', async () => {
    const { logger, lines } = recordingLogger();
    const services = failingServices('the disk is gone');
    const graph = Object.create(services.graph, {
      article: {
        value: () => {
          throw new Error('the disk is gone');
        },
      },
    });
    const { url } = await serve({ ...services, graph }, {}, logger);
    const { next, subscribe, send } = await ready(url);
    subscribe('1', 'subscription { articleIngested { article { id } } }');
    send({ type: 'ping' });
    await next();
    services.events.publish({ kind: 'ARTICLE_INGESTED', articleId: 'article_x', outcome: 'ADDED' });
    const { payload } = await next();
    expect(payload.errors[0].extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(payload)).not.toContain('disk');
    expect(lines.find(({ msg }) => msg === 'a query failed')).toMatchObject({
      requestId: payload.errors[0].extensions.requestId,
      err: { message: 'the disk is gone' },
    });
    expect(services.events.followers).toBe(0);
  });

  it('end the subscription of a client that is too slow, and name the last event it was given', async () => {
    const corpus = corpusOf(TOWN_NEWS);
    const services = { ...servicesOver(corpus), events: new EventLog(() => new Date(), 4) };
    const { url } = await serve(services);
    const { next, subscribe, send, socket } = await ready(url);
    subscribe('1', 'subscription { correctionMade { cursor correctionId } }');
    send({ type: 'ping' });
    await next();
    socket.pause();
    for (let count = 0; count < 6; count++)
      services.events.publish({ kind: 'CORRECTION_MADE', correctionId: `${count}` });
    socket.resume();
    const { payload } = await next();
    expect(payload.errors[0]).toMatchObject({
      message: expect.stringContaining('Read again'),
      extensions: { code: 'FOLLOWER_TOO_SLOW', cursor: expect.stringMatching(/^[0-9a-z]{20}$/) },
    });
    expect(await next()).toEqual({ id: '1', type: 'complete' });
    expect(services.events.followers).toBe(0);
  });
});

describe('keepAlive', () => {
  function pinged() {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const socket = Object.assign(new EventEmitter(), { ping: vi.fn(), terminate: vi.fn() });
    keepAlive(socket as never, 1_000);
    return socket;
  }

  it('pings for as long as it is answered', () => {
    const socket = pinged();
    for (let count = 0; count < 3; count++) {
      vi.advanceTimersByTime(1_000);
      socket.emit('pong');
    }
    expect(socket.ping).toHaveBeenCalledTimes(3);
    expect(socket.terminate).not.toHaveBeenCalled();
  });

  it('cuts the connection when no answer comes', () => {
    const socket = pinged();
    vi.advanceTimersByTime(2_000);
    expect(socket.terminate).toHaveBeenCalledOnce();
  });

  it('stops when the connection closes', () => {
    const socket = pinged();
    socket.emit('close');
    expect(vi.getTimerCount()).toBe(0);
  });
});
