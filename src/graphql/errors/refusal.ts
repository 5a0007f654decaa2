import { type ASTNode, GraphQLError } from 'graphql';
import type { ErrorCode } from './error-codes.js';

/** An answer to a request that is the client's to change: status 400 where the client reads statuses. */
export function refusal(code: ErrorCode, message: string, nodes?: readonly ASTNode[]): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: { code, http: { status: 400 } } });
}
