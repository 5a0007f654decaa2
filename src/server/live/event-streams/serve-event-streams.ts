import type { FastifyInstance } from 'fastify';
import { GRAPHQL_PATH } from '../../http/error-answers.js';
import { refuseOtherOrigins } from '../allowed-origin.js';
import type { ServedLive } from '../live-parts.js';
import { EventStreams } from './event-streams.js';

/** Server-sent events below the path of the graph: a stream for each subscription, or one that several share. */
export function serveEventStreams(app: FastifyInstance, live: ServedLive): void {
  const streams = new EventStreams(live);
  app.addHook('preClose', async () => streams.end());
  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    url: `${GRAPHQL_PATH}/stream`,
    exposeHeadRoute: false,
    config: { open: true },
    preValidation: refuseOtherOrigins(live.configuration.corsOrigins),
    handler: (request, reply) => streams.answer(request, reply),
  });
}
