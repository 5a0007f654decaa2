import type { FastifyRequest } from 'fastify';
import type { ExecutionArgs, FormattedExecutionResult, GraphQLError } from 'graphql';
import { type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { Viewer } from '../../../access/role.js';
import { formattedErrors, type SubscriptionCount } from '../live-operations.js';
import type { ServedLive } from '../live-parts.js';
import type { LiveResults } from '../live-results.js';

type InitPayload = Readonly<Record<string, unknown>> | undefined;

/** What is known of one connection. */
export interface Session extends SubscriptionCount {
  readonly request: FastifyRequest;
  /** Null until the client has introduced itself. */
  viewer: Viewer | null;
}

/** The request as if it had come with the `authorization` of connection_init: a page can set no headers. */
function introduced(request: FastifyRequest, payload: InitPayload): FastifyRequest {
  const authorization = payload?.authorization;
  if (typeof authorization !== 'string') return request;
  return Object.create(request, { headers: { value: { ...request.headers, authorization } } });
}

/** The protocol graphql-transport-ws, over the subscriptions of Verbatim. */
export function protocolServer(live: ServedLive): Server<Session> {
  const { operations, viewerOf, configuration, logger } = live;
  const prepared = new WeakMap<ExecutionArgs, LiveResults>();

  async function admit({ extra, connectionParams }: Context<InitPayload, Session>): Promise<boolean> {
    try {
      extra.viewer = await viewerOf(introduced(extra.request, connectionParams));
      return true;
    } catch (error) {
      logger.debug({ err: error, requestId: extra.request.id }, 'a connection was refused');
      return false;
    }
  }

  function prepare(
    { extra: session, subscriptions }: Context<InitPayload, Session>,
    payload: SubscribePayload,
  ): ExecutionArgs | readonly GraphQLError[] {
    const { request, viewer } = session;
    if (viewer === null) throw new Error('whoever subscribes was admitted before');
    // The library has put this one among them already.
    const others = Object.keys(subscriptions).length - 1;
    const args = operations.prepare(payload, request, viewer, { subscriptions: others });
    if ('document' in args) prepared.set(args, operations.results(args, request, session));
    return args;
  }

  return makeServer<InitPayload, Session>({
    connectionInitWaitTimeout: configuration.connectionInitTimeout,
    onConnect: admit,
    onSubscribe: (context, _id, payload) => prepare(context, payload),
    // The library asks for results with errors that are still to be formatted; `onNext` tells it that these are.
    subscribe: (args) => prepared.get(args) as AsyncIterable<object>,
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
    onError: (_context, _id, _payload, errors) => formattedErrors(errors),
  });
}
