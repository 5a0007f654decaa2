import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryError } from '../../corpus/query-error.js';
import type { ErrorCode } from '../../graphql/errors/error-codes.js';
import { publicError } from '../../graphql/errors/public-error.js';

export const GRAPHQL_PATH = '/graphql';

/** An error is asked for anew. */
const NOT_KEPT = { 'cache-control': 'no-store' };

/** The body of an answer that is an error. */
export const errorAnswer = (code: ErrorCode, message: string, extensions: object = {}) => ({
  errors: [{ message, extensions: { code, ...extensions } }] satisfies GraphQLFormattedError[],
});

interface HttpExtension {
  readonly status: number;
  readonly headers?: ReadonlyMap<string, string>;
}

/** A refusal outside GraphQL: its extension `http` becomes the status and headers, as Apollo Server has it. */
function answerRefusal(refused: GraphQLFormattedError, reply: FastifyReply): FastifyReply {
  const { http, ...extensions } = refused.extensions ?? {};
  const { status, headers = new Map() } = (http ?? { status: 400 }) as HttpExtension;
  return reply
    .code(status)
    .headers({ ...NOT_KEPT, ...Object.fromEntries(headers) })
    .send({ errors: [{ ...refused, extensions }] });
}

/** An error that says what a client has to change, in the words it has over GraphQL; null for any other. */
function refusalIn(error: Error): GraphQLFormattedError | null {
  if (error instanceof GraphQLError) return publicError(error.toJSON(), error);
  return error instanceof QueryError ? publicError({ message: error.message }, error) : null;
}

/** What was wrong with a request before it came to GraphQL: too large, no JSON, a host that is none. */
export function answerError(
  error: FastifyError | GraphQLError | QueryError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refused = refusalIn(error);
  if (refused) return answerRefusal(refused, reply);
  return answerFailure(error as FastifyError, request, reply);
}

function answerFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
  if (status === 413) {
    const limit = request.routeOptions.bodyLimit;
    return reply
      .code(413)
      .send(errorAnswer('BODY_TOO_LARGE', `The body of a request may have at most ${limit} bytes.`));
  }
  if (status < 500) return reply.code(status).send(errorAnswer('BAD_REQUEST', error.message));
  request.log.error({ err: error }, 'a request failed');
  const message = `The server failed to answer this. Its log tells why, under request id ${request.id}.`;
  return reply.code(500).send(errorAnswer('INTERNAL_SERVER_ERROR', message, { requestId: request.id }));
}

function answerUnknownRoute({ method, url }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path] = url.split('?', 1);
  if (path === GRAPHQL_PATH) {
    const message = `${GRAPHQL_PATH} takes GET and POST, not ${method}.`;
    return reply.code(405).header('allow', 'GET, POST').send(errorAnswer('BAD_REQUEST', message));
  }
  const message = `Nothing is served at ${method} ${path}. The graph is at ${GRAPHQL_PATH}.`;
  return reply.code(404).headers(NOT_KEPT).send(errorAnswer('NOT_FOUND', message));
}

/** Errors outside GraphQL take the form of GraphQL errors, so that a client needs one way to read them. */
export function answerErrorsAsJson(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknownRoute);
}
