import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../graphql/errors/error-codes.js';

const GRAPHQL_PATH = '/graphql';

/** An error in the form of a GraphQL answer. */
export const answer = (code: ErrorCode, message: string, extensions: object = {}) => ({
  errors: [{ message, extensions: { code, ...extensions } }] satisfies GraphQLFormattedError[],
});

/** What was wrong with a request before it came to GraphQL: too large, no JSON, a host that is none. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
  if (status === 413) {
    const limit = request.routeOptions.bodyLimit;
    return reply
      .code(413)
      .send(answer('BODY_TOO_LARGE', `The body of a request may have at most ${limit} bytes.`));
  }
  if (status < 500) return reply.code(status).send(answer('BAD_REQUEST', error.message));
  request.log.error({ err: error }, 'a request failed');
  const message = `The server failed to answer this. Its log tells why, under request id ${request.id}.`;
  return reply.code(500).send(answer('INTERNAL_SERVER_ERROR', message, { requestId: request.id }));
}

function answerUnknownRoute({ method, url }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path] = url.split('?', 1);
  if (path === GRAPHQL_PATH) {
    const message = `${GRAPHQL_PATH} takes GET and POST, not ${method}.`;
    return reply.code(405).header('allow', 'GET, POST').send(answer('BAD_REQUEST', message));
  }
  const message = `Nothing is served at ${method} ${path}. The graph is at ${GRAPHQL_PATH}.`;
  return reply.code(404).send(answer('NOT_FOUND', message));
}

/** Errors outside GraphQL take the form of GraphQL errors, so that a client needs one way to read them. */
export function answerErrorsAsJson(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknownRoute);
}
