import type { PlacedEvent } from '../events/desk-event.js';
import { FollowError } from '../events/follow-error.js';
import { selected } from '../events/selected.js';
import { delayBehind, MAX_ATTEMPTS } from './back-off.js';
import { signatureHeaders } from './signature.js';
import type { Webhook, WebhookEvent, WebhookFailure, WebhookRequest, WebhookStatus } from './webhook.js';
import { messageOf, type WebhookMessage } from './webhook-message.js';
import type { DeliveryOutcome, WebhookParts } from './webhook-parts.js';

/** What is fixed when a webhook is registered. */
export interface WebhookFacts {
  readonly id: string;
  readonly key: Uint8Array;
  readonly request: WebhookRequest;
  readonly cursor: string;
}

/**
 * A webhook at work: it follows the log and sends one event at a time, in order. While one is tried again the others
 * wait in the log; those that the log can no longer keep end it, as a gap is worse than an end that can be seen.
 */
export class ActiveWebhook implements Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly createdAt: string;
  status: WebhookStatus = 'ACTIVE';
  deliveries = 0;
  cursor: string;
  failure: WebhookFailure | null = null;
  readonly #facts: WebhookFacts;
  readonly #parts: WebhookParts;
  readonly #stop = new AbortController();

  constructor(facts: WebhookFacts, parts: WebhookParts) {
    const { id, request, cursor } = facts;
    this.id = id;
    this.url = request.url;
    this.events = [...new Set(request.events)];
    this.createdAt = parts.now().toISOString();
    this.cursor = cursor;
    this.#facts = facts;
    this.#parts = parts;
  }

  /** Resolves when the webhook is stopped or given up. @param events behind `cursor` */
  async run(events: AsyncIterableIterator<PlacedEvent>): Promise<void> {
    const end = () => void events.return?.();
    this.#stop.signal.addEventListener('abort', end);
    try {
      for await (const message of selected(events, (placed) => this.#messageOf(placed)))
        if (!(await this.#deliver(message))) return;
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#giveUp(error);
    }
  }

  stop(): void {
    this.#stop.abort();
  }

  #messageOf(placed: PlacedEvent): WebhookMessage | null {
    const interest = { events: this.events, filter: this.#facts.request.filter ?? null };
    const message = messageOf(placed, this.#parts.graph, interest);
    if (message === null) this.cursor = placed.cursor;
    return message;
  }

  /** False when the message is given up. */
  async #deliver(message: WebhookMessage): Promise<boolean> {
    const body = JSON.stringify(message);
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#attempt(message.cursor, body);
      if (outcome.isDelivered) return this.#succeeded(message);
      this.failure = { at: this.#parts.now().toISOString(), attempts: attempt, reason: outcome.reason };
      this.status = outcome.isFinal || attempt === MAX_ATTEMPTS ? 'GIVEN_UP' : 'RETRYING';
      if (this.status === 'GIVEN_UP') return false;
      await this.#parts.wait(delayBehind(attempt, this.#parts.random()), this.#stop.signal);
    }
  }

  #attempt(cursor: string, body: string): Promise<DeliveryOutcome> {
    const timestamp = Math.floor(this.#parts.now().getTime() / 1_000);
    const signature = signatureHeaders(this.#facts.key, { id: `event_${cursor}`, timestamp, body });
    const headers = { 'content-type': 'application/json', ...signature };
    return this.#parts.send({ url: this.url, headers, body }, this.#stop.signal);
  }

  #succeeded({ cursor }: WebhookMessage): true {
    this.status = 'ACTIVE';
    this.failure = null;
    this.deliveries += 1;
    this.cursor = cursor;
    return true;
  }

  #giveUp(error: unknown): void {
    const reason =
      error instanceof FollowError
        ? 'events came faster than they could be delivered, and some are gone'
        : 'the server failed to tell of an event';
    this.status = 'GIVEN_UP';
    this.failure = { at: this.#parts.now().toISOString(), attempts: this.failure?.attempts ?? 0, reason };
  }
}
