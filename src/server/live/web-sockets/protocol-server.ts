import type { FastifyRequest } from 'fastify';
import { type ExecutionArgs, type FormattedExecutionResult, GraphQLError } from 'graphql';
import { CloseCode, type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { Viewer } from '../../../access/role.js';
import { formattedErrors, type SubscriptionCount } from '../live-operations.js';
import type { ServedLive } from '../live-parts.js';
import type { LiveResults } from '../live-results.js';

type InitPayload = Readonly<Record<string, unknown>> | undefined;

/** What is known of one connection. */
export interface Session extends SubscriptionCount {
  /** With the key of the client, once it has introduced itself. */
  request: FastifyRequest;
  readonly close: (code: number, reason: string) => void;
  /** Ends the watch over the key; null until the client has introduced itself. */
  leave: (() => void) | null;
}

/** The request as if it had come with the `authorization` of connection_init: a page can set no headers. */
function introduced(request: FastifyRequest, payload: InitPayload): FastifyRequest {
  const authorization = payload?.authorization;
  if (typeof authorization !== 'string') return request;
  return Object.create(request, { headers: { value: { ...request.headers, authorization } } });
}

/** The protocol graphql-transport-ws, over the subscriptions of Verbatim. */
export function protocolServer(live: ServedLive): Server<Session> {
  const { operations, viewerOf, standing, configuration, logger } = live;
  const prepared = new WeakMap<ExecutionArgs, LiveResults>();

  async function admit({ extra, connectionParams }: Context<InitPayload, Session>): Promise<boolean> {
    const request = introduced(extra.request, connectionParams);
    const ask = () => viewerOf(request);
    try {
      await ask();
      extra.request = request;
      extra.leave = standing.watch(ask, () => extra.close(CloseCode.Forbidden, 'Forbidden'));
      return true;
    } catch (error) {
      logger.debug({ err: error, requestId: extra.request.id }, 'a connection was refused');
      return false;
    }
  }

  async function prepare(
    { extra: session, subscriptions }: Context<InitPayload, Session>,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { request } = session;
    // The library has put this one among them already.
    const others = Object.keys(subscriptions).length - 1;
    const viewer = await viewerNow(request);
    if (viewer instanceof GraphQLError) return [viewer];
    const args = operations.prepare(payload, request, viewer, { subscriptions: others });
    if ('document' in args) prepared.set(args, operations.results(args, request, session));
    return args;
  }

  /** The key was good when the client introduced itself; by now it may have been revoked. */
  async function viewerNow(request: FastifyRequest): Promise<Viewer | GraphQLError> {
    try {
      return await viewerOf(request);
    } catch (refusal) {
      if (refusal instanceof GraphQLError) return refusal;
      throw refusal;
    }
  }

  return makeServer<InitPayload, Session>({
    connectionInitWaitTimeout: configuration.connectionInitTimeout,
    onConnect: admit,
    onClose: ({ extra }) => extra.leave?.(),
    onSubscribe: (context, _id, payload) => prepare(context, payload),
    // The library asks for results with errors that are still to be formatted; `onNext` tells it that these are.
    subscribe: (args) => prepared.get(args) as AsyncIterable<object>,
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
    onError: (_context, _id, _payload, errors) => formattedErrors(errors),
  });
}
