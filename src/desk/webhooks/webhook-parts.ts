import type { Graph } from '../../corpus/graph.js';
import type { EventLog } from '../events/event-log.js';

/** One HTTP request. */
export interface Delivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What became of it. A final failure is not worth another attempt. */
export type DeliveryOutcome =
  | { readonly isDelivered: true }
  | { readonly isDelivered: false; readonly reason: string; readonly isFinal: boolean };

/** What webhooks need of the world. */
export interface WebhookParts {
  readonly events: EventLog;
  readonly graph: Graph;
  readonly now: () => Date;
  /** Resolves after so many milliseconds, rejects when the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Rejects only when the signal aborts. */
  readonly send: (delivery: Delivery, signal: AbortSignal) => Promise<DeliveryOutcome>;
  /** Whether http URLs may be registered. */
  readonly allowHttp: boolean;
}
