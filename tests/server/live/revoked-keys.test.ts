import { describe, expect, it, vi } from 'vitest';
import { StandingViewers } from '../../../src/server/live/standing-viewers.js';
import { servicesOver } from '../../../src/server/services.js';
import { corpusOf } from '../../support/corpus-of.js';
import { keyFile } from '../support/keys.js';
import { serve } from '../support/served.js';
import { openSocket } from './support/raw-socket.js';
import { openStream, streamQuery } from './support/sse-reader.js';

const keys = keyFile();
let made = 0;

/** A server that reads nothing to strangers, and somebody with a key of their own. */
async function newsroom() {
  const name = `reader ${++made}`;
  const { authorization } = keys.add(name, 'READER');
  const services = servicesOver(corpusOf([]));
  const { url } = await serve(services, { keys: keys.path, openRead: false });
  return { url, services, authorization, revoke: () => keys.revoke(name) };
}

const CORRECTIONS = 'subscription { correctionMade { correctionId } }';
const EVENT = { kind: 'CORRECTION_MADE', correctionId: 'c1' } as const;
const REVOKED = {
  message: 'The key is none of this server, or was revoked.',
  extensions: { code: 'UNAUTHENTICATED' },
};

describe('when a key is revoked', () => {
  it('a WebSocket that came with it is closed as forbidden, though nothing happens', async () => {
    const { url, services, authorization, revoke } = await newsroom();
    const { init, subscribe, closed } = await openSocket(url);
    await init({ authorization });
    subscribe('1', CORRECTIONS);
    await vi.waitFor(() => expect(services.events.followers).toBe(1));
    revoke();
    expect(await closed).toEqual([4403, 'Forbidden']);
    await vi.waitFor(() => expect(services.events.followers).toBe(0));
  });

  it('no event that comes after is told over a WebSocket', async () => {
    const { url, services, authorization, revoke } = await newsroom();
    const { init, subscribe, next } = await openSocket(url);
    await init({ authorization });
    subscribe('1', CORRECTIONS);
    await vi.waitFor(() => expect(services.events.followers).toBe(1));
    revoke();
    services.events.publish(EVENT);
    expect(await next()).toEqual({ id: '1', type: 'next', payload: { errors: [REVOKED] } });
    expect(await next()).toEqual({ id: '1', type: 'complete' });
  });

  it('nothing more is subscribed on a WebSocket that came with it', async () => {
    const { url, authorization, revoke } = await newsroom();
    const { init, subscribe, next } = await openSocket(url);
    await init({ authorization });
    revoke();
    subscribe('1', CORRECTIONS);
    expect(await next()).toEqual({ id: '1', type: 'error', payload: [REVOKED] });
  });

  it('an event stream that came with it tells so, and is over, though nothing happens', async () => {
    const { url, services, authorization, revoke } = await newsroom();
    const { next } = await streamQuery(url, CORRECTIONS, { authorization });
    await vi.waitFor(() => expect(services.events.followers).toBe(1));
    revoke();
    expect(await next()).toEqual({ event: 'next', data: { errors: [REVOKED] } });
    expect(await next()).toMatchObject({ event: 'complete' });
    expect(services.events.followers).toBe(0);
  });

  it('no event that comes after is told over an event stream', async () => {
    const { url, services, authorization, revoke } = await newsroom();
    const { next } = await streamQuery(url, CORRECTIONS, { authorization });
    await vi.waitFor(() => expect(services.events.followers).toBe(1));
    revoke();
    services.events.publish(EVENT);
    expect(await next()).toEqual({ event: 'next', data: { errors: [REVOKED] } });
  });

  it('of the subscriptions of a shared stream those that came with it end, and the others go on', async () => {
    const { url, services, authorization, revoke } = await newsroom();
    const other = keys.add(`other of ${made}`, 'READER');
    const reserved = await fetch(`${url}/stream`, { method: 'PUT', headers: { authorization } });
    const token = { 'x-graphql-event-stream-token': await reserved.text() };
    const { next } = await openStream(`${url}/stream`, { headers: { ...token, authorization } });
    const subscribe = (operationId: string, headers: Record<string, string>) =>
      fetch(`${url}/stream`, {
        method: 'POST',
        headers: { ...token, ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: CORRECTIONS, extensions: { operationId } }),
      });
    await subscribe('mine', { authorization });
    await subscribe('theirs', other);
    await vi.waitFor(() => expect(services.events.followers).toBe(2));
    revoke();
    expect((await next())?.data).toEqual({ id: 'mine', payload: { errors: [REVOKED] } });
    expect((await next())?.data).toEqual({ id: 'mine' });
    services.events.publish(EVENT);
    expect((await next())?.data).toMatchObject({ id: 'theirs', payload: { data: {} } });
  });
});

describe('standing viewers', () => {
  it('are asked for no longer when they leave, and told once that they may stay no longer', async () => {
    vi.useFakeTimers();
    const standing = new StandingViewers(1_000);
    const refused = vi.fn();
    const good = vi.fn();
    const leave = standing.watch(good, refused);
    standing.watch(() => Promise.reject(new Error('revoked')), refused);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(refused).toHaveBeenCalledExactlyOnceWith(new Error('revoked'));
    leave();
    leave();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(good).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });
});
