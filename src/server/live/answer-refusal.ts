import type { FastifyReply } from 'fastify';
import { errorAnswer } from '../http/error-answers.js';
import { ConnectionRefusal } from './live-connections.js';

/** Does `enter`; answers the request when there is no room. */
export function answerRefusal(reply: FastifyReply, enter: () => void): FastifyReply | undefined {
  try {
    enter();
    return undefined;
  } catch (error) {
    if (!(error instanceof ConnectionRefusal)) throw error;
    return reply.code(error.status).send(errorAnswer(error.code, error.message));
  }
}
