import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callerAt } from '../../src/server/limits/caller.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf } from './support/ask.js';
import { beginQuery } from './support/begin-query.js';
import { keyFile } from './support/keys.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const corpus = corpusOf(TOWN_NEWS);
const QUERY = '{ articles { totalCount } }';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const passSeconds = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);

const codes = async (url: string, headers: Readonly<Record<string, string>> = {}) =>
  codesOf(await ask(url, QUERY, { headers }));

describe('requests in a minute', () => {
  it('are counted, told in headers and refused when there are more, until the minute is over', async () => {
    const { url } = await serve(corpus, { requestsPerMinute: 2 });
    const first = await ask(url, QUERY);
    expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=2;w=60');
    expect(first.headers.get('ratelimit')).toBe('"requests";r=1;t=60');
    passSeconds(20);
    expect((await ask(url, QUERY)).headers.get('ratelimit')).toBe('"requests";r=0;t=40');
    const refused = await ask(url, QUERY);
    expect([refused.status, codesOf(refused)]).toEqual([429, ['RATE_LIMITED']]);
    expect(refused.headers.get('retry-after')).toBe('40');
    expect(refused.headers.get('ratelimit-policy')).toBe('"requests";q=2;w=60');
    expect(refused.headers.get('ratelimit')).toBe('"requests";r=0;t=40');
    expect(refused.errors[0]?.message).toBe('More than 2 requests in a minute. Ask again in 40 s.');
    passSeconds(41);
    expect(await codes(url)).toEqual([]);
  });

  it('are counted for each key, and for those without by address', async () => {
    const keys = keyFile();
    const [desk, wire] = [keys.add('desk', 'READER'), keys.add('wire', 'READER')];
    const { url } = await serve(corpus, { requestsPerMinute: 1, keys: keys.path });
    for (const headers of [desk, wire, {}]) expect(await codes(url, headers)).toEqual([]);
    for (const headers of [desk, wire, {}]) expect(await codes(url, headers)).toEqual(['RATE_LIMITED']);
  });

  it('with wrong keys count as well, so that keys cannot be guessed', async () => {
    const { url } = await serve(corpus, { requestsPerMinute: 2 });
    const wrong = { authorization: `Bearer verbatim_${'0'.repeat(72)}` };
    expect(await codes(url, wrong)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(url, wrong)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(url, wrong)).toEqual(['RATE_LIMITED']);
  });

  it('do not hold up health', async () => {
    const { url } = await serve(corpus, { requestsPerMinute: 1 });
    for (let count = 0; count < 3; count++) expect((await fetch(new URL('/readyz', url))).status).toBe(200);
  });

  it('are not limited unless it is set', async () => {
    const { url } = await serve(corpus);
    expect((await ask(url, QUERY)).headers.get('ratelimit')).toBeNull();
  });
});

describe('the address of a client', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('is told by a proxy that is trusted', async () => {
    const { url } = await serve(corpus, { requestsPerMinute: 1, trustProxy: '127.0.0.0/8' });
    expect(await codes(url, from('192.0.2.1'))).toEqual([]);
    expect(await codes(url, from('192.0.2.2'))).toEqual([]);
    expect(await codes(url, from('192.0.2.1'))).toEqual(['RATE_LIMITED']);
  });

  it('is not what anybody says', async () => {
    const { url } = await serve(corpus, { requestsPerMinute: 1 });
    expect(await codes(url, from('192.0.2.1'))).toEqual([]);
    expect(await codes(url, from('192.0.2.2'))).toEqual(['RATE_LIMITED']);
  });

  it('of IPv6 stands for its network, and one of IPv4 for itself, however it is written', () => {
    expect(callerAt('2001:db8:1:2::1')).toBe(callerAt('2001:db8:1:2:ffff::9'));
    expect(callerAt('2001:db8:1:2::1')).not.toBe(callerAt('2001:db8:1:3::1'));
    expect(callerAt('::ffff:192.0.2.1')).toBe(callerAt('192.0.2.1'));
    expect(callerAt('192.0.2.1')).not.toBe(callerAt('192.0.2.2'));
  });
});

describe('cost in a minute', () => {
  const page = (first: number) => `{ quotes(first: ${first}) { edges { node { text } } } }`;

  it('is taken from what is left; what costs more is refused, and takes nothing', async () => {
    const { url } = await serve(corpus, { costPerMinute: 100 });
    const first = await ask(url, page(20));
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=100;w=60');
    const left = Number(/r=(\d+)/.exec(first.headers.get('ratelimit')!)?.[1]);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(60);
    const refused = await ask(url, page(40));
    expect([refused.status, codesOf(refused)]).toEqual([429, ['RATE_LIMITED']]);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(codesOf(await ask(url, page(5)))).toEqual([]);
    passSeconds(61);
    expect(codesOf(await ask(url, page(20)))).toEqual([]);
  });
});

describe('requests at once', () => {
  it('beyond the limit are told to wait, until one is answered', async () => {
    const { url } = await serve(corpus, { requestsAtOnce: 1 });
    const underWay = await beginQuery(url);
    const refused = await ask(url, QUERY);
    expect([refused.status, codesOf(refused)]).toEqual([503, ['TOO_BUSY']]);
    expect(refused.headers.get('retry-after')).toBe('1');
    await underWay.finish();
    await vi.waitFor(async () => expect(await codes(url)).toEqual([]));
  });

  it('that are given up no longer count', async () => {
    const { url } = await serve(corpus, { requestsAtOnce: 1 });
    const underWay = await beginQuery(url);
    underWay.giveUp();
    await vi.waitFor(async () => expect(await codes(url)).toEqual([]));
  });
});
