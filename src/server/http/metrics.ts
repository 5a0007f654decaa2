import type { FastifyInstance } from 'fastify';
import { requireRole } from './admission.js';

/** `/metrics` for Prometheus. Where the server has keys, for ADMIN alone. */
export function answerMetrics(app: FastifyInstance, scrape: () => Promise<string>, isGuarded: boolean): void {
  app.get('/metrics', async (request, reply) => {
    if (isGuarded) requireRole(request, 'ADMIN');
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await scrape());
  });
}
