import type { FastifyInstance } from 'fastify';
import { REQUEST_ID_HEADER } from './request-id.js';

const HEALTH = new Set(['/livez', '/readyz']);

/** A line for each request when it is answered, and the request id in every answer. Queries are not logged. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', ({ id, method, routeOptions, log }, reply, done) => {
    reply.header(REQUEST_ID_HEADER, id);
    reply.raw.once('close', () => {
      if (reply.raw.writableFinished) return;
      log.info({ method, route: routeOptions.url ?? null }, 'the client went away before its answer');
    });
    done();
  });
  app.addHook('onResponse', ({ method, routeOptions, log }, { statusCode, elapsedTime }, done) => {
    const route = routeOptions.url ?? null;
    const level = route !== null && HEALTH.has(route) ? 'debug' : 'info';
    log[level]({ method, route, statusCode, milliseconds: Math.round(elapsedTime * 10) / 10 }, 'answered');
    done();
  });
}
