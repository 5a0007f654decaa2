import { createHmac, randomBytes } from 'node:crypto';
import { EventEmitter, on, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Role } from '../../../src/access/role.js';
import { Webhooks } from '../../../src/desk/webhooks/webhooks.js';
import type { ViewerOf } from '../../../src/server/http/viewer.js';
import { servicesOver } from '../../../src/server/services.js';
import { webhookSender } from '../../../src/server/webhooks/webhook-sender.js';
import { corpusOf } from '../../support/corpus-of.js';
import { publishArticle } from '../live/support/live-services.js';
import { ask } from '../support/ask.js';
import { serve } from '../support/served.js';
import { TOWN_NEWS } from '../support/town-news.js';

interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers what it is sent with these statuses, then with 204. */
async function receiver(...statuses: number[]) {
  const inbox = new EventEmitter();
  const messages = on(inbox, 'delivery');
  const server = createServer(async (request, response) => {
    const body = await text(request);
    response.writeHead(statuses.shift() ?? 204).end();
    inbox.emit('delivery', { headers: request.headers, body });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const next = async (): Promise<Received> => (await messages.next()).value[0];
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, next };
}

/** A server whose callers have the role that they name. Whatever is sent goes to `target`, and is tried again at once. */
async function desk(target: string) {
  const corpus = corpusOf(TOWN_NEWS);
  const services = servicesOver(corpus);
  const send = webhookSender({ isAllowed: () => true });
  const webhooks = new Webhooks({
    graph: corpus,
    events: services.events,
    allowHttp: false,
    now: () => new Date(),
    random: Math.random,
    randomBytes,
    wait: async () => {},
    send: (delivery, signal) => send({ ...delivery, url: target }, signal),
  });
  const viewerOf: ViewerOf = ({ headers }) => ({
    name: 'test',
    roles: [(headers.authorization ?? 'READER') as Role],
  });
  const { url, close } = await serve({ ...services, webhooks }, {}, undefined, { viewerOf });
  const as = (authorization: string, query: string, variables = {}) =>
    ask(url, query, { variables, headers: { authorization } });
  return { corpus, events: services.events, close, as };
}

const REGISTER = `mutation R($url: String!, $events: [WebhookEvent!]!, $filter: QuoteFilter, $after: String) {
  registerWebhook(url: $url, events: $events, filter: $filter, after: $after) {
    __typename
    ... on WebhookRegistered { secret webhook { id url events status deliveries cursor failure { reason } } }
    ... on WebhookRefused { reason message }
  }
}`;

const QUOTES = { url: 'https://hooks.example/desk', events: ['QUOTE_FOUND'] };

const WEBHOOKS = '{ webhooks { id status deliveries failure { attempts reason } } }';

describe('webhooks', () => {
  it('are registered, told of events, tried again, listed and removed', async () => {
    const { url, next } = await receiver(503);
    const { as, corpus, events } = await desk(url);
    const filter = { text: { contains: 'too fast' } };
    const { data } = await as('ADMIN', REGISTER, { ...QUOTES, filter });
    const { secret, webhook } = data.registerWebhook;
    expect(webhook).toEqual({
      ...QUOTES,
      id: expect.stringMatching(/^webhook_[0-9a-f]{16}$/),
      status: 'ACTIVE',
      deliveries: 0,
      cursor: events.cursor,
      failure: null,
    });
    publishArticle(events, corpus, 'article_vote');
    const [failed, { headers, body }] = [await next(), await next()];
    expect(failed.body).toBe(body);
    expect(JSON.parse(body)).toMatchObject({
      type: 'quote.found',
      data: { text: 'the river is too fast', article: { id: 'article_vote' } },
    });
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    await vi.waitFor(async () => {
      const listed = await as('ADMIN', WEBHOOKS);
      expect(listed.data.webhooks).toEqual([
        { id: webhook.id, status: 'ACTIVE', deliveries: 1, failure: null },
      ]);
    });
    const remove = `mutation { removeWebhook(id: "${webhook.id}") {
      __typename ... on WebhookRemoved { webhookId } ... on WebhookNotFound { message }
    } }`;
    expect((await as('ADMIN', remove)).data.removeWebhook).toEqual({
      __typename: 'WebhookRemoved',
      webhookId: webhook.id,
    });
    expect((await as('ADMIN', remove)).data.removeWebhook).toEqual({
      __typename: 'WebhookNotFound',
      message: `No webhook has the id "${webhook.id}".`,
    });
    expect((await as('ADMIN', WEBHOOKS)).data.webhooks).toEqual([]);
  });

  it('show why they were given up, and never their secret', async () => {
    const { url } = await receiver(410);
    const { as, corpus, events } = await desk(url);
    await as('ADMIN', REGISTER, QUOTES);
    publishArticle(events, corpus, 'article_opening');
    await vi.waitFor(async () => {
      const { data } = await as('ADMIN', WEBHOOKS);
      expect(data.webhooks).toMatchObject([
        { status: 'GIVEN_UP', deliveries: 0, failure: { attempts: 1, reason: 'answered 410' } },
      ]);
    });
    expect((await as('ADMIN', '{ webhooks { secret } }')).errors).toHaveLength(1);
  });

  it.each([
    ['PRIVATE_ADDRESS', { ...QUOTES, url: 'https://169.254.169.254/latest' }],
    ['PRIVATE_ADDRESS', { ...QUOTES, url: 'https://localhost:4000/graphql' }],
    ['INSECURE_URL', { ...QUOTES, url: 'http://hooks.example/' }],
    ['BAD_URL', { ...QUOTES, url: 'hooks' }],
    ['NO_EVENTS', { ...QUOTES, events: [] }],
    ['FILTER_WITHOUT_QUOTES', { ...QUOTES, events: ['CORRECTION_MADE'], filter: {} }],
  ])('are refused with a reason: %s', async (reason, variables) => {
    const { as } = await desk('http://127.0.0.1:9/');
    const { data } = await as('ADMIN', REGISTER, variables);
    expect(data.registerWebhook).toEqual({
      __typename: 'WebhookRefused',
      reason,
      message: expect.stringMatching(/^".+\.$/),
    });
    expect((await as('ADMIN', WEBHOOKS)).data.webhooks).toEqual([]);
  });

  it('are for an ADMIN alone', async () => {
    const { as, events } = await desk('http://127.0.0.1:9/');
    for (const role of ['READER', 'INGESTER', 'EDITOR']) {
      for (const query of [REGISTER, WEBHOOKS, 'mutation { removeWebhook(id: "x") { __typename } }']) {
        const { data, errors } = await as(role, query, query === REGISTER ? QUOTES : {});
        expect([data, errors.length]).toEqual([null, 1]);
      }
    }
    expect(events.followers).toBe(0);
  });

  it('end when the server stops', async () => {
    const { as, events, close } = await desk('http://127.0.0.1:9/');
    await as('ADMIN', REGISTER, QUOTES);
    expect(events.followers).toBe(1);
    await close();
    expect(events.followers).toBe(0);
  });
});
