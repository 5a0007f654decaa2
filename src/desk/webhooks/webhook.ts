import type { QuoteFilter } from '../../corpus/query.js';
import type { DeskEvent } from '../events/desk-event.js';

/** What a webhook can be told of. */
export type WebhookEvent = DeskEvent['kind'];

/** ACTIVE: all is delivered. RETRYING: the last attempt failed. GIVEN_UP: nothing more will be sent. */
export type WebhookStatus = 'ACTIVE' | 'RETRYING' | 'GIVEN_UP';

/** Why the next event behind `Webhook.cursor` is not delivered yet, or will not be. */
export interface WebhookFailure {
  readonly at: string;
  /** Of this event, so far. */
  readonly attempts: number;
  readonly reason: string;
}

export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly createdAt: string;
  readonly status: WebhookStatus;
  readonly deliveries: number;
  /** Of the last event that is done with: all up to it that the webhook is told of was delivered. */
  readonly cursor: string;
  /** Null when the last attempt succeeded, and before the first. */
  readonly failure: WebhookFailure | null;
}

/** What somebody asks for who registers one. */
export interface WebhookRequest {
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** Of quotes. */
  readonly filter?: QuoteFilter | null;
  readonly after?: string | null;
}

export type WebhookRefusalReason =
  | 'BAD_URL'
  | 'INSECURE_URL'
  | 'PRIVATE_ADDRESS'
  | 'NO_EVENTS'
  | 'FILTER_WITHOUT_QUOTES'
  | 'TOO_MANY_WEBHOOKS';

/** A request that cannot be met; the message says what to change. */
export interface WebhookRefused {
  readonly __typename: 'WebhookRefused';
  readonly reason: WebhookRefusalReason;
  readonly message: string;
}

export interface WebhookRegistered {
  readonly __typename: 'WebhookRegistered';
  readonly webhook: Webhook;
  /** Told this once. */
  readonly secret: string;
}
