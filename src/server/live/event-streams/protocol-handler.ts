import type { FastifyRequest } from 'fastify';
import { createHandler, type Handler, type RequestParams, type Response } from 'graphql-sse';
import type { SubscriptionCount } from '../live-operations.js';
import { formattedErrors } from '../live-operations.js';
import type { ServedLive } from '../live-parts.js';
import type { Gate } from './gate.js';
import { documentIdIn } from './protocol-request.js';

/** What a request to the stream belongs to. */
export interface StreamContext extends SubscriptionCount {
  /** Of the shared stream; null when the subscription has one of its own. */
  readonly token: string | null;
  readonly gate: Gate;
  /** Whether a client reads it. */
  isOpened: boolean;
}

const refused = (errors: object): Response => [
  JSON.stringify({ errors }),
  { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } },
];

/** The protocol of graphql-sse, over the subscriptions of Verbatim. A result is made when the one before has left. */
export function protocolHandler({
  operations,
  viewerOf,
}: ServedLive): Handler<FastifyRequest, StreamContext> {
  return createHandler<FastifyRequest, StreamContext>({
    authenticate: ({ context }) => context.token,
    onSubscribe: async ({ raw, context }, params: RequestParams) => {
      const prepared = operations.prepare(
        { ...params, documentId: documentIdIn(raw) },
        raw,
        await viewerOf(raw),
        context,
      );
      if (!('document' in prepared)) return refused(formattedErrors(prepared));
      return operations.results(prepared, raw, context) as AsyncIterable<object>;
    },
    onNext: async (_context, { context }) => context.gate.enter(),
  });
}
