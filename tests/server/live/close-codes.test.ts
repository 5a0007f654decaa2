import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../support/corpus-of.js';
import { serve } from '../support/served.js';
import { TOWN_NEWS } from '../support/town-news.js';
import { openSocket } from './support/raw-socket.js';

const INIT = { type: 'connection_init' };
const SUBSCRIBE = {
  id: '1',
  type: 'subscribe',
  payload: { query: 'subscription { articleIngested { at } }' },
};

describe('close codes of graphql-transport-ws', async () => {
  const corpus = corpusOf(TOWN_NEWS);
  const { url } = await serve(corpus);

  it.each([
    ['no JSON', ['{']],
    ['no object', ['7']],
    ['no type', [{}]],
    ['a type that is none', [{ type: 'start' }]],
    ['a payload that is none', [{ type: 'connection_init', payload: 'x' }]],
    ['a subscription without an id', [INIT, { ...SUBSCRIBE, id: undefined }]],
    ['a subscription without a query', [INIT, { ...SUBSCRIBE, payload: {} }]],
  ])('4400 for %s', async (_what, messages) => {
    const socket = await openSocket(url);
    for (const message of messages) socket.send(message);
    expect(await socket.closed).toEqual([4400, 'Invalid message received']);
  });

  it('4401 for a subscription before the server has acknowledged the client', async () => {
    const socket = await openSocket(url);
    socket.send(SUBSCRIBE);
    expect(await socket.closed).toEqual([4401, 'Unauthorized']);
  });

  it('4403 for a client that shows a wrong key', async () => {
    const viewerOf = () => {
      throw new Error('no such key');
    };
    const refusing = await serve(corpus, {}, undefined, { viewerOf });
    const socket = await openSocket(refusing.url);
    socket.send({ ...INIT, payload: { authorization: 'Bearer nobody' } });
    expect(await socket.closed).toEqual([4403, 'Forbidden']);
  });

  it.each([
    [[]],
    [['graphql-ws']],
    [['json', 'graphql-ws']],
  ])('4406 for the subprotocols %j', async (protocols) => {
    const socket = await openSocket(url, protocols);
    expect(await socket.closed).toEqual([4406, 'Subprotocol not acceptable']);
  });

  it('takes its own subprotocol wherever it is named', async () => {
    const { socket } = await openSocket(url, ['json', 'graphql-transport-ws']);
    expect(socket.protocol).toBe('graphql-transport-ws');
  });

  it('4408 for a client that does not introduce itself', async () => {
    const hasty = await serve(corpus, { connectionInitTimeout: 10 });
    const socket = await openSocket(hasty.url);
    expect(await socket.closed).toEqual([4408, 'Connection initialisation timeout']);
  });

  it('4409 for an id that is in use', async () => {
    const socket = await openSocket(url);
    await socket.init();
    socket.send(SUBSCRIBE);
    socket.send(SUBSCRIBE);
    expect(await socket.closed).toEqual([4409, 'Subscriber for 1 already exists']);
  });

  it('4429 for a client that introduces itself again', async () => {
    const socket = await openSocket(url);
    await socket.init();
    socket.send(INIT);
    expect(await socket.closed).toEqual([4429, 'Too many initialisation requests']);
  });

  it('1009 for a message that is too large', async () => {
    const small = await serve(corpus, { bodyLimit: 1_024 });
    const socket = await openSocket(small.url);
    socket.send('x'.repeat(1_025));
    expect((await socket.closed)[0]).toBe(1009);
  });

  it('1001 when the server stops, whether or not anything is subscribed', async () => {
    const server = await serve(corpus);
    const [idle, busy] = [await openSocket(server.url), await openSocket(server.url)];
    await busy.init();
    busy.send(SUBSCRIBE);
    busy.send({ type: 'ping' });
    expect(await busy.next()).toEqual({ type: 'pong' });
    await server.close();
    expect([await idle.closed, await busy.closed]).toEqual([
      [1001, 'Going away'],
      [1001, 'Going away'],
    ]);
  });
});
