import type { FastifyInstance, FastifyRequest } from 'fastify';

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * Cuts connections whose request is not there in time. Node's own limit knows one time for all requests, and a stream
 * may take as long as it goes on.
 * @param isStream requests that may take their time; they see to it themselves
 */
export function cutSlowBodies(
  app: FastifyInstance,
  milliseconds: number,
  isStream: (request: FastifyRequest) => boolean,
): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (!hasBody(request) || isStream(request)) return done();
    const { raw } = request;
    const timer = setTimeout(() => raw.socket.destroy(), milliseconds);
    raw.once('close', () => clearTimeout(timer));
    done();
  });
}
