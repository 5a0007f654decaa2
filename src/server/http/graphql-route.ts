import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphContext } from '../../graphql/context.js';
import type { Services } from '../../graphql/services.js';
import { GRAPHQL_PATH } from './error-answers.js';

function headerMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

/** @throws TypeError ERR_INVALID_URL when the Host of the request is none */
const asApolloRequest = (request: FastifyRequest): HTTPGraphQLRequest => ({
  method: request.method.toUpperCase(),
  headers: headerMap(request),
  search: new URL(request.url, `http://${request.host}/`).search,
  body: request.body,
});

const contextOf = (services: Services, { id, viewer }: FastifyRequest): GraphContext => {
  if (viewer === null) throw new Error('the route of the graph admits its viewers');
  return { ...services, requestId: id, viewer };
};

/** Answers GraphQL over HTTP (GET and POST) under /graphql. */
export function answerGraphQL(
  app: FastifyInstance,
  apollo: ApolloServer<GraphContext>,
  services: Services,
): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asApolloRequest(request),
      context: async () => contextOf(services, request),
    });
    if (body.kind !== 'complete') throw new Error('an answer in parts was made, and nobody can ask for one');
    reply.code(status ?? 200).headers(Object.fromEntries(headers));
    return body.string;
  };
  app.route({ method: ['GET', 'POST'], url: GRAPHQL_PATH, handler });
}
