import type { FastifyRequest } from 'fastify';
import type { Request } from 'graphql-sse';
import type { StreamContext } from './protocol-handler.js';

export const EVENT_STREAM = 'text/event-stream';

/** The library takes a stream to be wanted only by a client that wants nothing else. */
function headerOf({ headers }: FastifyRequest, name: string): string | null {
  const value = headers[name.toLowerCase()];
  const text = Array.isArray(value) ? value.join(', ') : (value ?? null);
  return name.toLowerCase() === 'accept' && text?.includes(EVENT_STREAM) ? EVENT_STREAM : text;
}

type Parameters = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parametersIn = ({ method, query, body }: FastifyRequest): Parameters =>
  method === 'GET' ? (query as Parameters) : isRecord(body) ? body : {};

/** The id of a trusted document, in the body or the URL as over HTTP. */
export const documentIdIn = (request: FastifyRequest): unknown => parametersIn(request).documentId;

/** A request that names a document has no text, and the library wants one: an empty text stands for none. */
function withQuery(request: FastifyRequest): { readonly url: string; readonly body: object | null } {
  const { url, body } = request;
  const { query, documentId } = parametersIn(request);
  if (documentId === undefined || query !== undefined) return { url, body: (body ?? null) as object | null };
  return isRecord(body) ? { url, body: { ...body, query: '' } } : { url: `${url}&query=`, body: null };
}

export const asProtocolRequest = (
  request: FastifyRequest,
  context: StreamContext,
): Request<FastifyRequest, StreamContext> => {
  const { url, body } = withQuery(request);
  return {
    method: request.method,
    url,
    headers: { get: (name) => headerOf(request, name) },
    body: body as Record<string, unknown> | null,
    raw: request,
    context,
  };
};
