import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type SenderOptions, webhookSender } from '../../../src/server/webhooks/webhook-sender.js';

/** The port of a receiver on the loopback address. */
async function receiver(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const answering =
  (status: number, headers = {}): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(status, headers).end('thanks');
  };

const never = new AbortController().signal;

const post = (url: string, options: SenderOptions = { isAllowed: () => true }, signal = never) =>
  webhookSender(options)({ url, headers: { 'webhook-id': 'event_1' }, body: '{"a":"ö"}' }, signal);

describe('a delivery', () => {
  it('is a POST with the headers and the body', async () => {
    const requests: unknown[] = [];
    const port = await receiver(async (request, response) => {
      requests.push([request.method, request.url, request.headers['webhook-id'], await text(request)]);
      response.writeHead(204).end();
    });
    expect(await post(`http://127.0.0.1:${port}/desk?x=1`)).toEqual({ isDelivered: true });
    expect(requests).toEqual([['POST', '/desk?x=1', 'event_1', '{"a":"ö"}']]);
  });

  it.each([
    [200, { isDelivered: true }],
    [204, { isDelivered: true }],
    [302, { isDelivered: false, reason: 'answered 302; redirects are not followed', isFinal: false }],
    [404, { isDelivered: false, reason: 'answered 404', isFinal: false }],
    [410, { isDelivered: false, reason: 'answered 410', isFinal: true }],
    [503, { isDelivered: false, reason: 'answered 503', isFinal: false }],
  ])('that is answered with %i', async (status, outcome) => {
    const asked: string[] = [];
    const port = await receiver((request, response) => {
      asked.push(request.url ?? '');
      answering(status, status === 302 ? { location: '/elsewhere' } : {})(request, response);
    });
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual(outcome);
    expect(asked).toEqual(['/']);
  });

  it('fails when no answer comes in time', async () => {
    const port = await receiver((request) => void request.resume());
    expect(await post(`http://127.0.0.1:${port}/`, { isAllowed: () => true, timeout: 50 })).toEqual({
      isDelivered: false,
      reason: 'did not answer within 50 milliseconds',
      isFinal: false,
    });
  });

  it('does not read an answer that has no end', async () => {
    const port = await receiver((request, response) => {
      request.resume();
      const more = () => {
        while (response.write('x'.repeat(16_384)));
      };
      response.writeHead(200).on('drain', more);
      more();
    });
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual({ isDelivered: true });
  });

  it('fails when nobody listens, and says so', async () => {
    const port = await receiver(answering(200));
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port: closed } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(closed).not.toBe(port);
    expect(await post(`http://127.0.0.1:${closed}/`)).toEqual({
      isDelivered: false,
      reason: 'could not be reached (ECONNREFUSED)',
      isFinal: false,
    });
  });

  it('is cut off when the webhook is stopped', async () => {
    const stop = new AbortController();
    const port = await receiver(() => stop.abort());
    await expect(post(`http://127.0.0.1:${port}/`, { isAllowed: () => true }, stop.signal)).rejects.toThrow();
  });
});

describe('an address that is not public', () => {
  const final = (reason: string) => ({ isDelivered: false, reason, isFinal: true });

  it('is not connected to, written as it is', async () => {
    const asked: string[] = [];
    const port = await receiver((request) => asked.push(request.url ?? ''));
    expect(await post(`http://127.0.0.1:${port}/`, {})).toEqual(
      final('leads to 127.0.0.1, which is no public address'),
    );
    expect(await post(`http://[::ffff:127.0.0.1]:${port}/`, {})).toMatchObject({ isFinal: true });
    expect(asked).toEqual([]);
  });

  it('is not connected to when a name leads to it', async () => {
    const asked: string[] = [];
    const port = await receiver((request) => asked.push(request.url ?? ''));
    expect(await post(`http://localhost:${port}/`, {})).toMatchObject({
      isFinal: true,
      reason: expect.stringMatching(/^leads to (127\.0\.0\.1|::1), which is no public address$/),
    });
    expect(asked).toEqual([]);
  });

  it('is looked at where the connection is made: what a name leads to later is refused then', async () => {
    const port = await receiver(answering(200, { connection: 'close' }));
    let isAllowed = true;
    const send = webhookSender({ isAllowed: () => isAllowed });
    const delivery = { url: `http://localhost:${port}/`, headers: {}, body: '' };
    expect(await send(delivery, never)).toEqual({ isDelivered: true });
    isAllowed = false;
    expect(await send(delivery, never)).toMatchObject({ isDelivered: false, isFinal: true });
  });
});
