import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient, StreamCutError, VerbatimError } from '../../src/sdk/index.js';
import { eventsOf } from '../../src/sdk/transport/event-stream.js';
import { allOf } from './support/all-of.js';
import { serveEvents } from './support/sse-server.js';

interface QuoteFound {
  readonly quoteFound: { readonly cursor: string; readonly quote: { readonly text: string } };
}

const QUERY =
  'subscription QuoteFound($after: String, $endless: Boolean) { quoteFound(after: $after, endless: $endless) { cursor quote { text } } }';
const FOUND = { name: 'QuoteFound', query: QUERY };

interface Variables {
  readonly after?: string;
  readonly endless?: boolean;
}

describe('a subscription, against npm graphql-sse', { timeout: 10_000 }, async () => {
  const server = await serveEvents();
  const { subscribe } = createClient({ url: server.url });

  it('gives the data of each event, until the server has no more', async () => {
    const found = await allOf(subscribe<QuoteFound, Variables>(FOUND, { after: '1' }));
    expect(found.map(({ quoteFound }) => quoteFound)).toEqual([
      { cursor: '2', quote: { text: 'This is\nquote “2”' } },
      { cursor: '3', quote: { text: 'This is\nquote “3”' } },
    ]);
  });

  it('ends at the server too when the caller has seen enough', async () => {
    for await (const { quoteFound } of subscribe<QuoteFound, Variables>(FOUND, { endless: true }))
      if (quoteFound.cursor === '3') break;
    await expect.poll(server.open).toBe(0);
  });

  it('ends when it is given up', async () => {
    const controller = new AbortController();
    const events = subscribe<QuoteFound, Variables>(FOUND, { endless: true }, { signal: controller.signal });
    await events.next();
    controller.abort();
    await expect(allOf(events)).rejects.toThrow(/abort/i);
    await expect.poll(server.open).toBe(0);
  });

  it('throws what the server refuses', async () => {
    const wrong = subscribe({ name: 'Wrong', query: 'subscription Wrong { nothing }' });
    await expect(wrong.next()).rejects.toThrow(VerbatimError);
    await expect(wrong.next()).resolves.toMatchObject({ done: true });
  });

  it('throws the errors of an event', async () => {
    const events = subscribe<{ failing: number }, never>({ name: 'F', query: 'subscription F { failing }' });
    expect(await events.next()).toEqual({ done: false, value: { failing: 1 } });
    await expect(events.next()).rejects.toMatchObject({
      name: 'VerbatimError',
      errors: [{ path: ['failing'] }],
    });
  });

  it('tells a stream that was cut from one that is complete', async () => {
    const body = 'event: next\ndata: {"data":{"failing":1}}\n\nevent: comp';
    const cut: typeof fetch = async () =>
      new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
    const events = createClient({ url: server.url, fetch: cut }).subscribe({ name: 'F', query: '' });
    expect(await events.next()).toMatchObject({ value: { failing: 1 } });
    await expect(events.next()).rejects.toThrow(StreamCutError);
  });
});

const streamOf = (chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

describe('events of a stream', () => {
  it.each([
    ['data: a\n\n', [{ type: 'message', data: 'a' }]],
    ['event: next\r\ndata:a\r\ndata:  b\r\n\r\n', [{ type: 'next', data: 'a\n b' }]],
    [
      'event: next\rdata: a\r\revent: complete\rdata\r\r',
      [
        { type: 'next', data: 'a' },
        { type: 'complete', data: '' },
      ],
    ],
    [': ping\n\nid: 7\nretry: 10\n\nevent: next\n\n', []],
    ['data: cut short\n', []],
  ])('in %j', async (text, events) => {
    expect(await allOf(eventsOf(streamOf([Buffer.from(text)])))).toEqual(events);
  });

  it('are the same however the bytes are cut', async () => {
    const parts = fc.constantFrom('event: next', 'data: “é”', 'data', ': x', '\n', '\r\n', '\r', '\n\n');
    const bytes = fc.array(parts, { maxLength: 20 }).map((all) => Buffer.from(all.join('')));
    await fc.assert(
      fc.asyncProperty(bytes, fc.infiniteStream(fc.integer({ min: 1, max: 4 })), async (whole, sizes) => {
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < whole.length; at += chunks.at(-1)!.length)
          chunks.push(whole.subarray(at, at + sizes.next().value));
        const [cut, uncut] = [eventsOf(streamOf(chunks)), eventsOf(streamOf([whole]))];
        expect(await allOf(cut)).toEqual(await allOf(uncut));
      }),
    );
  });
});
