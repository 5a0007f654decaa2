import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ContentVersion } from '../../corpus/content-version.js';

/** What a cache is told of the answer to one GET, before it is known whether there will be one to keep. */
export interface Cacheable {
  readonly etag: string;
  /** Whether the client has the answer already. */
  readonly isFresh: boolean;
  readonly cacheControl: string;
}

interface CachePolicy {
  readonly version: ContentVersion;
  /** Seconds. */
  readonly cacheSeconds: number;
}

/** Weak, as proxies may compress the answer. Whoever shows a key gets another one, as answers may differ by viewer. */
function etagOf(
  { url, headers: { accept, authorization } }: FastifyRequest,
  version: ContentVersion,
): string {
  const parts = [String(version), url, accept ?? '', authorization ?? ''];
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27);
  return `W/"${hash}"`;
}

/** RFC 9110, 13.1.2: weak comparison with each tag of the list. */
function matches(etag: string, ifNoneMatch: string): boolean {
  const opaque = etag.replace('W/', '');
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace('W/', '') === opaque);
}

/**
 * The answer to a GET is known by the version of the content and the request alone, so that a client that has it need
 * not be answered again, and nothing be executed.
 * @returns null for other methods
 */
export function cacheableOf(
  request: FastifyRequest,
  { version, cacheSeconds }: CachePolicy,
): Cacheable | null {
  if (request.method !== 'GET') return null;
  const etag = etagOf(request, version);
  const isShared = request.headers.authorization === undefined;
  const age = cacheSeconds === 0 ? 'no-cache' : `max-age=${cacheSeconds}`;
  return {
    etag,
    isFresh: matches(etag, request.headers['if-none-match'] ?? ''),
    cacheControl: isShared ? `public, ${age}` : 'private, no-cache',
  };
}

const VARY = 'accept, authorization, apollo-require-preflight';

/** Adds to what another has said that the answer hangs on. */
const withVary = (reply: FastifyReply): FastifyReply => {
  const before = reply.getHeader('vary');
  return reply.header('vary', before ? `${before}, ${VARY}` : VARY);
};

export const tellCaches = (reply: FastifyReply, { etag, cacheControl }: Cacheable): FastifyReply =>
  withVary(reply).header('etag', etag).header('cache-control', cacheControl);
