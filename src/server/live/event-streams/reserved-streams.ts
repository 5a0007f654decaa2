import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { SubscriptionCount } from '../live-operations.js';
import { Gate } from './gate.js';

const TOKEN_HEADER = 'x-graphql-event-stream-token';

/** A stream that several subscriptions share. */
export interface ReservedStream extends SubscriptionCount {
  readonly token: string;
  readonly gate: Gate;
  /** Whether a client reads it. */
  isOpened: boolean;
  /** Called when it is over. */
  onRelease: () => void;
}

/** Streams of the single-connection mode, each known by a token that nobody can guess. */
export class ReservedStreams {
  readonly #streams = new Map<string, ReservedStream>();

  reserve(onRelease: () => void): ReservedStream {
    const stream = { token: randomUUID(), gate: new Gate(), isOpened: false, subscriptions: 0, onRelease };
    this.#streams.set(stream.token, stream);
    return stream;
  }

  /** The stream whose token the request carries. */
  of({ headers, query }: FastifyRequest): ReservedStream | null {
    const token = headers[TOKEN_HEADER] ?? (query as Readonly<Record<string, unknown>>).token;
    return typeof token === 'string' ? (this.#streams.get(token) ?? null) : null;
  }

  release(stream: ReservedStream): void {
    this.#streams.delete(stream.token);
    stream.gate.open();
    stream.onRelease();
  }
}
