import { GraphQLError } from 'graphql';
import type { Role, Viewer } from '../../access/role.js';
import type { ErrorCode } from './error-codes.js';

/** Told to somebody who shows no key, or not a good one: status 401 wherever it is thrown before execution. */
export function unauthenticated(message: string): GraphQLError {
  const headers = new Map([['www-authenticate', 'Bearer realm="verbatim"']]);
  const http = { status: 401, headers };
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' satisfies ErrorCode, http } });
}

/** @param what a field as a client knows it: 'Mutation.ingest' */
export function lacksRole(what: string, roles: readonly Role[], { name, roles: own }: Viewer): GraphQLError {
  const needed = `"${what}" needs a key with the role ${roles.join(' or ')}`;
  const [code, message]: [ErrorCode, string] =
    name === null
      ? ['UNAUTHENTICATED', `${needed}.`]
      : ['FORBIDDEN', `${needed}; the key "${name}" has ${own.join(', ')}.`];
  return new GraphQLError(message, { extensions: { code } });
}

/** The refusal of a whole request, with its status: 401 for want of a key, 403 for want of a role. */
export function ofRequest({ message, nodes, extensions }: GraphQLError): GraphQLError {
  const http = { status: extensions.code === 'FORBIDDEN' ? 403 : 401 };
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: { ...extensions, http } });
}
