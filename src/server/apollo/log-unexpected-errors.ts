import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { type ASTNode, type GraphQLError, Kind } from 'graphql';
import type { GraphContext } from '../../graphql/context.js';
import { isUnexpected } from '../../graphql/errors/public-error.js';

/** Its name in the schema: the path of an error has the names that clients made up. */
const fieldOf = (nodes: readonly ASTNode[] | undefined): string | null => {
  const node = nodes?.[0];
  return node?.kind === Kind.FIELD ? node.name.value : null;
};

interface Asked {
  readonly requestId: string;
  /** SHA-256 of the document, where it is known. */
  readonly documentHash?: string | undefined;
}

/** Logs what clients are not told, and puts the request id into the error so that the two can be brought together. */
export function reportUnexpected(
  errors: readonly GraphQLError[],
  { requestId, documentHash }: Asked,
  logger: FastifyBaseLogger,
): void {
  for (const error of errors.filter(isUnexpected)) {
    error.extensions.requestId = requestId;
    const { nodes, originalError } = error;
    const facts = { requestId, documentHash, field: fieldOf(nodes), err: originalError ?? error };
    logger.error(facts, 'a query failed');
  }
}

export const logUnexpectedErrors = (logger: FastifyBaseLogger): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: async () => ({
    async didEncounterErrors({ errors, contextValue: { requestId }, queryHash: documentHash }) {
      reportUnexpected(errors, { requestId, documentHash }, logger);
    },
  }),
});
