import type { FastifyReply, FastifyRequest, preValidationAsyncHookHandler } from 'fastify';
import { errorAnswer } from '../http/error-answers.js';

/** Those without a page behind them send no origin; a page of this server may always ask. */
function isAllowed({ headers: { origin, host } }: FastifyRequest, allowed: readonly string[]): boolean {
  if (origin === undefined || allowed.includes('*') || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Refuses connections from pages of other origins: a browser asks for no leave before it opens a WebSocket or an event
 * stream, so that CORS does not keep them out.
 */
export const refuseOtherOrigins =
  (allowed: readonly string[]): preValidationAsyncHookHandler =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    if (isAllowed(request, allowed)) return;
    const message = `Pages of ${request.headers.origin} may not follow events.`;
    return reply.code(403).send(errorAnswer('ORIGIN_NOT_ALLOWED', message));
  };
