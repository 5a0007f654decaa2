import type { FastifyInstance } from 'fastify';

/**
 * `/livez` is 200 as long as the process answers at all; `/readyz` turns 503 when it is about to stop, so that a load
 * balancer sends new requests elsewhere.
 */
export function answerHealth(app: FastifyInstance, isStopping: () => boolean): void {
  const config = { open: true };
  app.get('/livez', { config }, async () => ({ status: 'live' }));
  app.get('/readyz', { config }, async (_request, reply) =>
    isStopping() ? reply.code(503).send({ status: 'stopping' }) : { status: 'ready' },
  );
}
