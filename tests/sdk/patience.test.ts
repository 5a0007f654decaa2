import { describe, expect, it } from 'vitest';
import { createClient, type Wait } from '../../src/sdk/index.js';

interface Refusal {
  readonly status: number;
  readonly 'retry-after'?: string;
}

const DATA = JSON.stringify({ data: { articles: { totalCount: 0 } } });

/** A server that refuses as told, then answers; and a clock that stands. */
function patient(refusals: readonly Refusal[], retries?: number) {
  const waits: number[] = [];
  let requests = 0;
  const answer: typeof fetch = async () => {
    const { status = 200, ...headers } = refusals[requests++] ?? {};
    return new Response(status === 200 ? DATA : '{"errors":[{"message":"later"}]}', { status, headers });
  };
  const wait: Wait = async (milliseconds) => void waits.push(milliseconds);
  const options = { url: 'http://verbatim.example/graphql', fetch: answer, wait };
  const client = createClient(retries === undefined ? options : { ...options, retries });
  return { client, waits, requests: () => requests };
}

const LATER: Refusal = { status: 429 };

describe('a request that comes too soon', () => {
  it('is sent again after the seconds that the server asks for', async () => {
    const { client, waits } = patient([{ status: 429, 'retry-after': '7' }]);
    await expect(client.findArticles()).resolves.toMatchObject({ articles: { totalCount: 0 } });
    expect(waits).toEqual([7_000]);
  });

  it('is sent again at the date that the server names, at once when that is past', async () => {
    const { client, waits } = patient([{ status: 429, 'retry-after': 'Mon, 02 Mar 2026 08:00:00 GMT' }]);
    await client.findArticles();
    expect(waits).toEqual([0]);
  });

  it('is sent again after longer and longer where the server asks for nothing', async () => {
    const { client, waits } = patient([LATER, { status: 429, 'retry-after': 'soon' }]);
    await client.findArticles();
    expect(waits).toEqual([1_000, 2_000]);
  });

  it.each([
    [undefined, 3],
    [0, 1],
    [4, 5],
  ])('with retries %j is sent %i times at most', async (retries, most) => {
    const { client, requests } = patient(Array(9).fill(LATER), retries);
    await expect(client.findArticles()).rejects.toMatchObject({ status: 429 });
    expect(requests()).toBe(most);
  });

  it('is not sent again when the server asks for more than a minute', async () => {
    const { client, requests } = patient([{ status: 429, 'retry-after': '61' }]);
    await expect(client.findArticles()).rejects.toMatchObject({ status: 429 });
    expect(requests()).toBe(1);
  });

  it('is sent once when it fails otherwise', async () => {
    const { client, requests } = patient([{ status: 503, 'retry-after': '1' }]);
    await expect(client.findArticles()).rejects.toMatchObject({ status: 503 });
    expect(requests()).toBe(1);
  });

  it('is given up while it waits', async () => {
    const answer: typeof fetch = async () =>
      new Response('', { status: 429, headers: { 'retry-after': '59' } });
    const client = createClient({ url: 'http://verbatim.example', fetch: answer });
    const controller = new AbortController();
    const asked = client.findArticles({}, { signal: controller.signal });
    setImmediate(() => controller.abort());
    await expect(asked).rejects.toThrow(/abort/i);
  });

  it('waits by a timer unless told otherwise', async () => {
    let requests = 0;
    const answer: typeof fetch = async () =>
      requests++ === 0
        ? new Response('', { status: 429, headers: { 'retry-after': '0' } })
        : new Response(DATA);
    const client = createClient({ url: 'http://verbatim.example', fetch: answer });
    await expect(client.findArticles()).resolves.toMatchObject({ articles: { totalCount: 0 } });
  });
});
