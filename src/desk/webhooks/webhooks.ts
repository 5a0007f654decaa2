import { ActiveWebhook } from './active-webhook.js';
import { secretOf } from './signature.js';
import type { Webhook, WebhookRefused, WebhookRegistered, WebhookRequest } from './webhook.js';
import type { WebhookParts } from './webhook-parts.js';
import { refusalOfUrl } from './webhook-url.js';

/** As many are kept; each has at most one request under way, so that this is also the limit of requests at once. */
export const MAX_WEBHOOKS = 20;

const KEY_BYTES = 32;
const ID_BYTES = 8;

/** Those who are told over HTTP of what happens at the desk. They, and their secrets, are kept in memory alone. */
export class Webhooks {
  readonly #parts: WebhookParts;
  readonly #webhooks = new Map<string, ActiveWebhook>();

  constructor(parts: WebhookParts) {
    this.#parts = parts;
  }

  /** In the order of registration. */
  list(): readonly Webhook[] {
    return [...this.#webhooks.values()];
  }

  /** @throws QueryError when the filter or the cursor is none, FollowError when the cursor is too old */
  register(request: WebhookRequest): WebhookRegistered | WebhookRefused {
    return this.#refusalOf(request) ?? this.#begin(request);
  }

  /** False when there is none of this id. What is being sent is cut off. */
  remove(id: string): boolean {
    this.#webhooks.get(id)?.stop();
    return this.#webhooks.delete(id);
  }

  /** Stops them all. */
  close(): void {
    for (const webhook of this.#webhooks.values()) webhook.stop();
  }

  #refusalOf({ url, events, filter }: WebhookRequest): WebhookRefused | null {
    const refused = (reason: WebhookRefused['reason'], message: string): WebhookRefused => ({
      __typename: 'WebhookRefused',
      reason,
      message,
    });
    if (events.length === 0) return refused('NO_EVENTS', '"events" takes at least one kind of event.');
    if (filter != null && !events.includes('QUOTE_FOUND')) {
      return refused('FILTER_WITHOUT_QUOTES', '"filter" is for quotes: "events" has to hold QUOTE_FOUND.');
    }
    if (this.#webhooks.size >= MAX_WEBHOOKS) {
      return refused('TOO_MANY_WEBHOOKS', `There are ${MAX_WEBHOOKS} webhooks, and no more are kept.`);
    }
    return refusalOfUrl(url, this.#parts.allowHttp);
  }

  #begin(request: WebhookRequest): WebhookRegistered {
    const { events, graph, randomBytes } = this.#parts;
    graph.quotes({ filter: request.filter ?? null, first: 0 });
    const cursor = request.after ?? events.cursor;
    const followed = events.follow(cursor);
    const id = `webhook_${Buffer.from(randomBytes(ID_BYTES)).toString('hex')}`;
    const key = randomBytes(KEY_BYTES);
    const webhook = new ActiveWebhook({ id, key, request, cursor }, this.#parts);
    this.#webhooks.set(id, webhook);
    void webhook.run(followed);
    return { __typename: 'WebhookRegistered', webhook, secret: secretOf(key) };
  }
}
