import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphContext } from '../../graphql/context.js';
import type { Services } from '../../graphql/services.js';
import type { Documents } from '../documents/documents.js';
import { type Clock, type Departure, operationDeadline } from '../limits/operation-deadline.js';
import { cacheableOf, tellCaches } from './caching.js';
import { GRAPHQL_PATH } from './error-answers.js';

function headerMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

/** @throws TypeError ERR_INVALID_URL when the Host of the request is none */
const parametersOf = ({ url, host }: FastifyRequest): URLSearchParams =>
  new URL(url, `http://${host}/`).searchParams;

/** Most requests come to one host: to read it anew for each would take longer than all else about their address. */
let lastHost: string | null = null;

/** @throws TypeError ERR_INVALID_URL when the Host of the request is none */
function refuseBadHost({ host }: FastifyRequest): void {
  if (host === lastHost) return;
  new URL(`http://${host}/`);
  lastHost = host;
}

const isRecord = (body: unknown): body is Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** With the text of the document in the place of its id. */
function asApolloRequest(request: FastifyRequest, documents: Documents): HTTPGraphQLRequest {
  const { method, body } = request;
  const common = { method: method.toUpperCase(), headers: headerMap(request) };
  if (method === 'POST') {
    refuseBadHost(request);
    const query = isRecord(body) ? documents.textOf(body) : undefined;
    return { ...common, search: '', body: query === undefined ? body : { ...(body as object), query } };
  }
  const parameters = parametersOf(request);
  const { query, documentId } = Object.fromEntries(parameters);
  const text = documents.textOf({ query, documentId });
  if (documentId !== undefined && text !== undefined) parameters.set('query', text);
  return { ...common, search: parameters.toString(), body };
}

/** Tells when the client goes away before its answer has left. */
function departureOf({ raw }: FastifyReply): Departure {
  const client = { hasGone: false };
  raw.once('close', () => {
    client.hasGone = !raw.writableFinished;
  });
  return client;
}

interface GraphQLParts {
  readonly services: Services;
  readonly apollo: ApolloServer<GraphContext>;
  readonly documents: Documents;
  /** Milliseconds. */
  readonly operationTimeout: number;
  readonly clock: Clock;
  /** For which a cache may answer without asking. */
  readonly cacheSeconds: number;
}

function contextOf(
  parts: GraphQLParts,
  { id, admission, report }: FastifyRequest,
  reply: FastifyReply,
): GraphContext {
  if (admission === null) throw new Error('the route of the graph is not open');
  const { services, clock, operationTimeout } = parts;
  const deadline = operationDeadline(clock, operationTimeout, departureOf(reply));
  return { ...services, requestId: id, viewer: admission.viewer, allowance: admission, deadline, report };
}

/** False for the page that browsers are shown. */
const isAnswer = (headers: HeaderMap): boolean => headers.get('content-type')?.includes('json') ?? false;

/** Answers GraphQL over HTTP (GET and POST) under /graphql. */
export function answerGraphQL(app: FastifyInstance, parts: GraphQLParts): void {
  const { apollo, documents, services, cacheSeconds } = parts;
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const cacheable = cacheableOf(request, { version: services.version, cacheSeconds });
    if (cacheable?.isFresh) return tellCaches(reply, cacheable).code(304).send();
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asApolloRequest(request, documents),
      context: async () => contextOf(parts, request, reply),
    });
    if (body.kind !== 'complete') throw new Error('an answer in parts was made, and nobody can ask for one');
    reply.code(status ?? 200).headers({ 'cache-control': 'no-store', ...Object.fromEntries(headers) });
    if (cacheable && !headers.has('cache-control') && isAnswer(headers)) tellCaches(reply, cacheable);
    return reply.send(body.string);
  };
  app.route({ method: ['GET', 'POST'], url: GRAPHQL_PATH, handler });
}
