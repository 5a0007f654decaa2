import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { QuoteFilter } from '../../../src/corpus/query.js';
import { EventLog } from '../../../src/desk/events/event-log.js';
import { MAX_ATTEMPTS } from '../../../src/desk/webhooks/back-off.js';
import { secretOf, signatureHeaders } from '../../../src/desk/webhooks/signature.js';
import type { WebhookRequest } from '../../../src/desk/webhooks/webhook.js';
import type { Delivery, DeliveryOutcome } from '../../../src/desk/webhooks/webhook-parts.js';
import { MAX_WEBHOOKS, Webhooks } from '../../../src/desk/webhooks/webhooks.js';
import { article } from '../../support/article-builder.js';
import { corpusOf } from '../../support/corpus-of.js';

const strike = article({
  id: 'strike',
  title: 'Port stands still',
  url: 'https://harbour.example/strike',
  publishedAt: '2026-10-01T06:00:00Z',
  quotes: [
    { text: 'We stop at midnight', speaker: 'Ines Falk' },
    { text: 'They will be back', speaker: null, kind: 'MIXED' },
  ],
});

const OK: DeliveryOutcome = { isDelivered: true };
const fails = (reason: string, isFinal = false): DeliveryOutcome => ({ isDelivered: false, reason, isFinal });

interface Sent extends Delivery {
  answer(outcome: DeliveryOutcome): void;
}

const untilAborted = <Value>(
  signal: AbortSignal,
  begin: (resolve: (value: Value) => void) => void,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    begin((value) => {
      signal.removeEventListener('abort', abort);
      resolve(value);
    });
  });

/** Webhooks whose network and timer the test is: requests wait in `sent`, delays in `waits`, until it answers them. */
function bench(capacity = 100) {
  const corpus = corpusOf([strike]);
  const clock = { now: Date.parse('2026-03-01T09:30:00Z') };
  const now = () => new Date(clock.now);
  const events = new EventLog(now, capacity);
  const sent: Sent[] = [];
  const waits: { readonly milliseconds: number; readonly end: () => void }[] = [];
  let drawn = 0;
  const webhooks = new Webhooks({
    events,
    graph: corpus,
    now,
    allowHttp: false,
    random: () => 0,
    randomBytes: (count) => new Uint8Array(count).fill(++drawn),
    wait: (milliseconds, signal) =>
      untilAborted(signal, (resolve) => waits.push({ milliseconds, end: () => resolve() })),
    send: (delivery, signal) =>
      untilAborted(signal, (resolve) => sent.push({ ...delivery, answer: resolve })),
  });
  onTestFinished(() => webhooks.close());
  const register = (request: Partial<WebhookRequest> = {}) => {
    const result = webhooks.register({
      url: 'https://hooks.example/desk',
      events: ['CORRECTION_MADE'],
      ...request,
    });
    if (result.__typename === 'WebhookRefused') throw new Error(result.message);
    return result;
  };
  const correct = (...ids: string[]) => {
    for (const correctionId of ids) events.publish({ kind: 'CORRECTION_MADE', correctionId });
  };
  const next = async (): Promise<Sent> => vi.waitUntil(() => sent.shift());
  const waited = async () => vi.waitUntil(() => waits.shift());
  return { corpus, clock, events, sent, webhooks, register, correct, next, waited };
}

const bodyOf = ({ body }: Delivery) => JSON.parse(body);

describe('deliveries', () => {
  it('are signed, and say what happened, when and where in the order of events', async () => {
    const { register, correct, events, next } = bench();
    const { secret } = register();
    correct('c1');
    const { url, headers, body, answer } = await next();
    expect(url).toBe('https://hooks.example/desk');
    expect(JSON.parse(body)).toEqual({
      type: 'correction.made',
      timestamp: '2026-03-01T09:30:00.000Z',
      cursor: events.cursor,
      data: { id: 'c1' },
    });
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    expect(secretOf(key)).toBe(secret);
    const signed = { id: `event_${events.cursor}`, timestamp: 1_772_357_400, body };
    expect(headers).toEqual({ 'content-type': 'application/json', ...signatureHeaders(key, signed) });
    answer(OK);
  });

  it('tell of quotes and articles with what a reader needs first', async () => {
    const { register, events, corpus, next } = bench();
    register({ events: ['QUOTE_FOUND', 'ARTICLE_INGESTED'] });
    const [quote] = corpus.article('article_strike')!.quotes({}).edges;
    events.publish({ kind: 'QUOTE_FOUND', articleId: 'article_strike', quoteId: quote!.node.id });
    events.publish({ kind: 'ARTICLE_INGESTED', articleId: 'article_strike', outcome: 'REVISED' });
    events.publish({ kind: 'ARTICLE_INGESTED', articleId: 'article_gone', outcome: 'REMOVED' });
    const articleData = {
      id: 'article_strike',
      title: 'Port stands still',
      url: 'https://harbour.example/strike',
      publishedAt: '2026-10-01T06:00:00Z',
    };
    const first = await next();
    expect(bodyOf(first)).toMatchObject({
      type: 'quote.found',
      data: {
        id: quote!.node.id,
        text: 'We stop at midnight',
        kind: 'DIRECT',
        speaker: { id: quote!.node.speaker!.id, type: 'Person', name: 'Ines Falk' },
        article: articleData,
      },
    });
    first.answer(OK);
    const second = await next();
    expect(bodyOf(second)).toMatchObject({
      type: 'article.ingested',
      data: { id: 'article_strike', outcome: 'REVISED', article: articleData },
    });
    second.answer(OK);
    expect(bodyOf(await next()).data).toEqual({ id: 'article_gone', outcome: 'REMOVED', article: null });
  });

  it('tell only of what was asked for, and of quotes only of those under the filter', async () => {
    const { register, correct, events, corpus, next, sent, webhooks } = bench();
    register({ events: ['QUOTE_FOUND'], filter: { kind: { in: ['MIXED'] } } });
    correct('c1');
    for (const { node } of corpus.article('article_strike')!.quotes({}).edges)
      events.publish({ kind: 'QUOTE_FOUND', articleId: 'article_strike', quoteId: node.id });
    const only = await next();
    expect(bodyOf(only).data).toMatchObject({ text: 'They will be back', speaker: null });
    only.answer(OK);
    await vi.waitUntil(() => webhooks.list()[0]?.deliveries === 1);
    expect(sent).toEqual([]);
  });

  it('come one at a time and in order, to each webhook at its own pace', async () => {
    const { register, correct, next, sent } = bench();
    register({ url: 'https://slow.example/' });
    register({ url: 'https://quick.example/' });
    correct('c1', 'c2');
    const both = [await next(), await next()];
    const quick = both.find(({ url }) => url.includes('quick'))!;
    quick.answer(OK);
    const second = await next();
    expect([second.url, bodyOf(second).data.id]).toEqual(['https://quick.example/', 'c2']);
    expect(sent).toEqual([]);
  });

  it('begin behind a cursor when one is given', async () => {
    const { register, correct, events, next } = bench();
    const { cursor } = events;
    correct('c1');
    register({ after: cursor });
    expect(bodyOf(await next()).data.id).toBe('c1');
  });
});

describe('a delivery that fails', () => {
  it('is tried again, later each time, with the same id and a new time, and others wait for it', async () => {
    const { register, correct, clock, next, waited, webhooks, sent } = bench();
    const { webhook } = register();
    correct('c1', 'c2');
    const first = await next();
    first.answer(fails('answered 503'));
    const pause = await waited();
    expect(pause.milliseconds).toBe(2_000);
    expect(webhooks.list()).toEqual([
      expect.objectContaining({
        status: 'RETRYING',
        deliveries: 0,
        failure: { at: '2026-03-01T09:30:00.000Z', attempts: 1, reason: 'answered 503' },
      }),
    ]);
    clock.now += 2_000;
    pause.end();
    const again = await next();
    expect(again.body).toBe(first.body);
    expect(again.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(Number(again.headers['webhook-timestamp'])).toBe(Number(first.headers['webhook-timestamp']) + 2);
    expect(again.headers['webhook-signature']).not.toBe(first.headers['webhook-signature']);
    again.answer(fails('answered 500'));
    const longer = await waited();
    expect([longer.milliseconds, webhook.failure?.attempts, sent.length]).toEqual([6_000, 2, 0]);
    longer.end();
    (await next()).answer(OK);
    expect(bodyOf(await next()).data.id).toBe('c2');
    expect([webhook.status, webhook.failure, webhook.deliveries]).toEqual(['ACTIVE', null, 1]);
  });

  it('is given up in the end, where everybody can see it, and nothing more is sent', async () => {
    const { register, correct, events, next, waited, webhooks } = bench();
    const { cursor } = events;
    register();
    correct('c1');
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
      (await next()).answer(fails('answered 503'));
      (await waited()).end();
    }
    (await next()).answer(fails('answered 503'));
    await vi.waitUntil(() => webhooks.list()[0]?.status === 'GIVEN_UP');
    expect(webhooks.list()[0]).toMatchObject({
      cursor,
      failure: { attempts: MAX_ATTEMPTS, reason: 'answered 503' },
    });
    expect(events.followers).toBe(0);
  });

  it('is given up at once when the failure is final', async () => {
    const { register, correct, next, webhooks } = bench();
    register();
    correct('c1');
    (await next()).answer(fails('answered 410', true));
    await vi.waitUntil(() => webhooks.list()[0]?.status === 'GIVEN_UP');
    expect(webhooks.list()[0]?.failure?.attempts).toBe(1);
  });

  it('ends the webhook when the events behind it are gone by the time it succeeds', async () => {
    const { register, correct, next, webhooks } = bench(2);
    register();
    correct('c1');
    const first = await next();
    correct('c2', 'c3', 'c4');
    first.answer(OK);
    await vi.waitUntil(() => webhooks.list()[0]?.status === 'GIVEN_UP');
    expect(webhooks.list()[0]?.failure?.reason).toMatch(/some are gone/);
  });
});

describe('registering', () => {
  const refusedFor = (request: Partial<WebhookRequest>): string => {
    const { webhooks } = bench();
    const result = webhooks.register({
      url: 'https://hooks.example/',
      events: ['CORRECTION_MADE'],
      ...request,
    });
    expect(webhooks.list()).toEqual([]);
    return result.__typename === 'WebhookRefused' ? result.reason : 'registered';
  };

  it.each([
    ['NO_EVENTS', { events: [] }],
    ['FILTER_WITHOUT_QUOTES', { filter: { kind: { in: ['DIRECT'] } } satisfies QuoteFilter }],
    ['PRIVATE_ADDRESS', { url: 'https://10.0.0.1/' }],
    ['INSECURE_URL', { url: 'http://hooks.example/' }],
    ['BAD_URL', { url: 'hooks' }],
  ] as const)('is refused: %s', (reason, request) => {
    expect(refusedFor(request)).toBe(reason);
  });

  it.each([
    ['BAD_FILTER', { events: ['QUOTE_FOUND'], filter: { publishedAt: { gte: 'today' } } }],
    ['BAD_CURSOR', { after: 'nonsense' }],
    ['EVENTS_GONE', { after: '0'.repeat(20) }],
  ] as const)('throws %s', (code, request) => {
    expect(() => refusedFor(request)).toThrow(expect.objectContaining({ code }));
  });

  it('has a limit', () => {
    const { webhooks, register, events } = bench();
    for (let count = 0; count < MAX_WEBHOOKS; count++) register({ url: `https://hooks.example/${count}` });
    const more = webhooks.register({ url: 'https://hooks.example/', events: ['QUOTE_FOUND'] });
    expect(more).toMatchObject({ reason: 'TOO_MANY_WEBHOOKS', message: expect.stringContaining('20') });
    expect(new Set(webhooks.list().map(({ id }) => id)).size).toBe(MAX_WEBHOOKS);
    expect(events.followers).toBe(MAX_WEBHOOKS);
  });
});

describe('removing', () => {
  it('stops what is under way or waits, and forgets the webhook', async () => {
    const { register, correct, next, waited, webhooks, events, sent } = bench();
    const { webhook } = register();
    correct('c1', 'c2');
    (await next()).answer(fails('answered 500'));
    await waited();
    expect(webhooks.remove(webhook.id)).toBe(true);
    await vi.waitUntil(() => events.followers === 0);
    expect([webhooks.list(), sent, webhooks.remove(webhook.id)]).toEqual([[], [], false]);
  });
});
