import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { errorAnswer, GRAPHQL_PATH } from '../../http/error-answers.js';
import { refuseOtherOrigins } from '../allowed-origin.js';
import { answerRefusal } from '../answer-refusal.js';
import type { ServedLive } from '../live-parts.js';
import { openSession } from './open-session.js';
import { protocolServer } from './protocol-server.js';
import { UPGRADE_CONSTRAINT, UPGRADED } from './upgrade-constraint.js';

/** A client that is told of the end gets this long to answer; then it is cut off. */
const CLOSE_TIMEOUT_MS = 5_000;

const GOING_AWAY = 1001;

/**
 * The first that the client offers when ours is not among them: the connection has to be opened for the protocol's own
 * close code, 4406, to be told.
 */
const chosenProtocol = (offered: ReadonlySet<string>): string | false =>
  offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL)
    ? GRAPHQL_TRANSPORT_WS_PROTOCOL
    : (offered.values().next().value ?? false);

/** Tells all clients that the server goes away; who is not to be waited for is cut off in a while. */
function sayGoodbye(this: FastifyInstance, done: () => void): void {
  for (const client of this.websocketServer.clients) client.close(GOING_AWAY, 'Going away');
  this.websocketServer.close();
  done();
}

const wantsUpgrade = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply
    .code(426)
    .header('upgrade', 'websocket')
    .send(errorAnswer('BAD_REQUEST', 'A WebSocket is asked for with "Connection: Upgrade".'));

/** GraphQL over WebSocket under the path of the graph. */
export async function serveWebSockets(app: FastifyInstance, live: ServedLive): Promise<void> {
  const { configuration, connections } = live;
  const server = protocolServer(live);
  app.addConstraintStrategy(UPGRADE_CONSTRAINT);
  await app.register(websocket, {
    options: {
      maxPayload: configuration.bodyLimit,
      handleProtocols: chosenProtocol,
      ...{ closeTimeout: CLOSE_TIMEOUT_MS },
    },
    // What a client sends that is no WebSocket message; the connection is closed with the code for it.
    errorHandler: (error, _socket, request) => request.log.debug({ err: error }, 'a live connection broke'),
    preClose: sayGoodbye,
  });
  app.route({
    method: 'GET',
    url: GRAPHQL_PATH,
    constraints: UPGRADED,
    exposeHeadRoute: false,
    config: { open: true },
    preValidation: [
      refuseOtherOrigins(configuration.corsOrigins),
      async ({ ip, raw }, reply) =>
        answerRefusal(reply, () => raw.socket.once('close', connections.enter(ip))),
    ],
    handler: wantsUpgrade,
    wsHandler: (socket, request) => openSession(server, socket, request),
  });
}
