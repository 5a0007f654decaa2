import type { FastifyRequest } from 'fastify';
import { isToken } from '../../access/api-key.js';
import { bearerToken } from '../../access/bearer-token.js';
import type { KeyRing } from '../../access/key-ring.js';
import { ANONYMOUS_READER, type Viewer } from '../../access/role.js';
import { unauthenticated } from '../../graphql/errors/access-refusal.js';

/**
 * Who sends a request, by its headers alone: a WebSocket hands over `{ headers: { authorization } }`.
 * @throws GraphQLError UNAUTHENTICATED, with the status 401
 */
export type ViewerOf = (request: FastifyRequest) => Viewer | Promise<Viewer>;

interface Access {
  readonly keys: { readonly ring: KeyRing };
  /** Whether somebody without a key may read. */
  readonly openRead: boolean;
}

function tokenOf(authorization: string): string {
  const token = bearerToken(authorization);
  if (token === null) throw unauthenticated('A key is sent as "Authorization: Bearer KEY".');
  if (!isToken(token)) throw unauthenticated('This is no key: it was mistyped or cut short.');
  return token;
}

/** Where reading is open it is open to every key. */
export const viewerByKey =
  ({ keys, openRead }: Access): ViewerOf =>
  ({ headers: { authorization } }) => {
    if (authorization === undefined) {
      if (openRead) return ANONYMOUS_READER;
      throw unauthenticated('Nothing is answered without a key. Send it as "Authorization: Bearer KEY".');
    }
    const key = keys.ring.find(tokenOf(authorization));
    if (key === null) throw unauthenticated('The key is none of this server, or was revoked.');
    return { name: key.name, roles: openRead ? [...new Set([...key.roles, 'READER' as const])] : key.roles };
  };
