import { createClient } from 'graphql-sse';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { servicesOver } from '../../../src/server/services.js';
import { article } from '../../support/article-builder.js';
import { corpusOf } from '../../support/corpus-of.js';
import { ask } from '../support/ask.js';
import { serve } from '../support/served.js';
import { TOWN_NEWS } from '../support/town-news.js';
import { tellingServices } from './support/live-services.js';
import { openStream, streamQuery } from './support/sse-reader.js';

const strike = article({ id: 'strike', quotes: [{ text: 'We stop at midnight', speaker: 'Ines Falk' }] });

async function town(flags = {}) {
  const corpus = corpusOf(TOWN_NEWS);
  const services = tellingServices(corpus);
  const server = await serve(services, flags);
  return { corpus, services, server, url: server.url };
}

const CORRECTIONS = 'subscription { correctionMade { correctionId } }';

const correction = (correctionId: string) => ({ kind: 'CORRECTION_MADE', correctionId }) as const;

const errorOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const { errors } = JSON.parse(await response.text());
  return [response.status, errors[0].extensions.code];
};

describe('a stream for one subscription', () => {
  it('tells of what happens', async () => {
    const { corpus, services, url } = await town();
    const { cursor } = services.events;
    corpus.add(strike);
    const { response, next } = await streamQuery(
      url,
      `subscription { quoteFound(after: "${cursor}") { quote { text speaker { name } } } }`,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('x-request-id')).toMatch(/./);
    expect(await next()).toEqual({
      event: 'next',
      data: {
        data: { quoteFound: { quote: { text: 'We stop at midnight', speaker: { name: 'Ines Falk' } } } },
      },
    });
  });

  it('is opened by GET as well, as EventSource does it', async () => {
    const { services, url } = await town();
    const { next } = await openStream(`${url}/stream?query=${encodeURIComponent(CORRECTIONS)}`);
    await vi.waitFor(() => expect(services.events.followers).toBe(1));
    services.events.publish(correction('c1'));
    expect((await next())?.data.data).toEqual({ correctionMade: { correctionId: 'c1' } });
  });

  it('leaves nothing behind when the client goes', async () => {
    const { services, url } = await town();
    const { stop } = await streamQuery(url, CORRECTIONS);
    await vi.waitFor(() => expect(services.events.followers).toBe(1));
    stop();
    await vi.waitFor(() => expect(services.events.followers).toBe(0));
  });

  it('ends without having been completed when the server stops, so that the client comes again', async () => {
    const { server, url } = await town();
    const { events } = await streamQuery(url, CORRECTIONS);
    const read = (async () => {
      const seen: string[] = [];
      for await (const { event } of events) seen.push(event);
      return seen;
    })();
    await server.close();
    expect(await read).toEqual([]);
  });

  it('ends with the error of a cursor that is too old, and is completed', async () => {
    const { url } = await town();
    const { next } = await streamQuery(
      url,
      `subscription { correctionMade(after: "${'0'.repeat(20)}") { correctionId } }`,
    );
    expect((await next())?.data.errors[0].extensions).toEqual({
      code: 'EVENTS_GONE',
      cursor: '0'.repeat(20),
    });
    expect((await next())?.event).toBe('complete');
    expect(await next()).toBeUndefined();
  });

  it.each([
    ['GRAPHQL_PARSE_FAILED', 'subscription {'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { nothing }'],
    ['SUBSCRIPTIONS_ONLY', '{ __typename }'],
  ])('is refused with 400: %s', async (code, query) => {
    const { url } = await town();
    expect(await errorOf((await streamQuery(url, query)).response)).toEqual([400, code]);
  });

  it('is refused to other origins, to too many of one address, and without a query', async () => {
    const { url } = await town({ maxConnectionsPerAddress: 1 });
    const foreign = await streamQuery(url, CORRECTIONS, { origin: 'https://elsewhere.example' });
    expect(await errorOf(foreign.response)).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
    const first = await streamQuery(url, CORRECTIONS);
    const second = await streamQuery(url, CORRECTIONS);
    expect(await errorOf(second.response)).toEqual([429, 'TOO_MANY_CONNECTIONS']);
    first.stop();
    const third = await vi.waitFor(async () => {
      const { response } = await openStream(`${url}/stream`);
      expect(response.status).not.toBe(429);
      return response;
    });
    expect(await errorOf(third)).toEqual([400, 'BAD_REQUEST']);
  });

  it('is refused when no stream is asked for, or no way of ours is used', async () => {
    const { url } = await town();
    expect(await errorOf(await fetch(`${url}/stream`))).toEqual([406, 'BAD_REQUEST']);
    expect(await errorOf(await fetch(`${url}/stream`, { method: 'PATCH' }))).toEqual([404, 'NOT_FOUND']);
  });
});

describe('a stream that several subscriptions share', () => {
  const reserve = async (url: string): Promise<string> => {
    const response = await fetch(`${url}/stream`, { method: 'PUT' });
    expect(response.status).toBe(201);
    return response.text();
  };

  const add = (url: string, token: string, operationId: string, query = CORRECTIONS): Promise<Response> =>
    fetch(`${url}/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-graphql-event-stream-token': token },
      body: JSON.stringify({ query, extensions: { operationId } }),
    });

  it('works with the client of graphql-sse', async () => {
    const { corpus, services, url } = await town();
    const client = createClient({ url: `${url}/stream`, singleConnection: true, retryAttempts: 0 });
    onTestFinished(() => client.dispose());
    const { data } = await ask(url, '{ eventCursor }');
    const after = data.eventCursor;
    const quotes = client.iterate({
      query: `subscription { quoteFound(after: "${after}") { quote { text } } }`,
    });
    const made = client.iterate({
      query: `subscription { correctionMade(after: "${after}") { correctionId } }`,
    });
    corpus.add(strike);
    services.events.publish(correction('c1'));
    expect((await quotes.next()).value).toEqual({
      data: { quoteFound: { quote: { text: 'We stop at midnight' } } },
    });
    expect((await made.next()).value).toEqual({ data: { correctionMade: { correctionId: 'c1' } } });
    await quotes.return?.();
    await vi.waitFor(() => expect(services.events.followers).toBe(1));
  });

  it('carries what was subscribed before it was read, one by one', async () => {
    const { services, url } = await town();
    const token = await reserve(url);
    expect((await add(url, token, 'a')).status).toBe(202);
    for (const id of ['c1', 'c2', 'c3']) services.events.publish(correction(id));
    const { next } = await openStream(`${url}/stream?token=${token}`);
    const told = [await next(), await next(), await next()];
    expect(told.map((each) => each?.data.payload.data.correctionMade.correctionId)).toEqual([
      'c1',
      'c2',
      'c3',
    ]);
    expect(told[0]?.data.id).toBe('a');
  });

  it('has a limit of subscriptions, and ends them when it ends', async () => {
    const { services, url } = await town({ maxSubscriptions: 1 });
    const token = await reserve(url);
    const stream = await openStream(`${url}/stream?token=${token}`);
    await add(url, token, 'a');
    expect(await errorOf(await add(url, token, 'b'))).toEqual([400, 'TOO_MANY_SUBSCRIPTIONS']);
    const headers = { 'x-graphql-event-stream-token': token };
    await fetch(`${url}/stream?operationId=a`, { method: 'DELETE', headers });
    await vi.waitFor(() => expect(services.events.followers).toBe(0));
    await vi.waitFor(async () => expect((await add(url, token, 'c')).status).toBe(202));
    expect(services.events.followers).toBe(1);
    stream.stop();
    await vi.waitFor(() => expect(services.events.followers).toBe(0));
    expect((await add(url, token, 'd')).status).toBe(406);
  });

  it('is taken back when nobody reads it', async () => {
    const { services, url } = await town({ connectionInitTimeout: 10, maxConnections: 1 });
    const token = await reserve(url);
    await add(url, token, 'a');
    await vi.waitFor(() => expect(services.events.followers).toBe(0));
    await vi.waitFor(async () => expect((await add(url, token, 'b')).status).toBe(406));
    await vi.waitFor(() => reserve(url));
  });

  it('is not for those who guess a token', async () => {
    const { url } = await town();
    expect((await add(url, 'guessed', 'a')).status).toBe(406);
  });
});

describe('back-pressure', () => {
  it('lets events wait in the log while nobody reads, and tells a reader that was too slow', async () => {
    const { EventLog } = await import('../../../src/desk/events/event-log.js');
    const services = { ...servicesOver(corpusOf([])), events: new EventLog(() => new Date(), 8) };
    const { url } = await serve(services);
    const response = await fetch(`${url}/stream`, { method: 'PUT' });
    const token = await response.text();
    await fetch(`${url}/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-graphql-event-stream-token': token },
      body: JSON.stringify({ query: CORRECTIONS, extensions: { operationId: 'a' } }),
    });
    await vi.waitFor(() => expect(services.events.followers).toBe(1));
    for (let count = 0; count < 3; count++) {
      services.events.publish(correction(`${count}`));
      await ask(url, '{ eventCursor }');
    }
    for (let count = 0; count < 20; count++) services.events.publish(correction('more'));
    const { next } = await openStream(`${url}/stream?token=${token}`);
    const told: unknown[] = [];
    for (let event = await next(); event?.event === 'next'; event = await next())
      told.push(event.data.payload.errors?.[0].extensions.code ?? event.data.payload.data.correctionMade);
    expect(told.at(-1)).toBe('FOLLOWER_TOO_SLOW');
    expect(told.length).toBeLessThan(5);
  });
});
