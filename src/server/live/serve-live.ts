import type { FastifyInstance } from 'fastify';
import { serveEventStreams } from './event-streams/serve-event-streams.js';
import { LiveConnections } from './live-connections.js';
import { LiveOperations } from './live-operations.js';
import type { LiveParts } from './live-parts.js';
import { StandingViewers } from './standing-viewers.js';
import { serveWebSockets } from './web-sockets/serve-web-sockets.js';

/** Subscriptions over WebSockets at /graphql and event streams at /graphql/stream. To be called before other routes. */
export async function serveLive(app: FastifyInstance, parts: LiveParts): Promise<void> {
  const standing = new StandingViewers();
  const served = {
    ...parts,
    standing,
    operations: new LiveOperations(parts, standing),
    connections: new LiveConnections(parts.configuration),
  };
  await serveWebSockets(app, served);
  serveEventStreams(app, served);
}
