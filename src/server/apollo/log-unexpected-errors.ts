import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { type ASTNode, Kind } from 'graphql';
import type { GraphContext } from '../../graphql/context.js';
import { isUnexpected } from '../../graphql/errors/public-error.js';

/** Its name in the schema: the path of an error has the names that clients made up. */
const fieldOf = (nodes: readonly ASTNode[] | undefined): string | null => {
  const node = nodes?.[0];
  return node?.kind === Kind.FIELD ? node.name.value : null;
};

/** Logs what clients are not told, and puts the request id into the error so that the two can be brought together. */
export const logUnexpectedErrors = (logger: FastifyBaseLogger): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: async () => ({
    async didEncounterErrors({ errors, contextValue: { requestId }, queryHash: documentHash }) {
      for (const error of errors.filter(isUnexpected)) {
        error.extensions.requestId = requestId;
        const { nodes, originalError } = error;
        const facts = { requestId, documentHash, field: fieldOf(nodes), err: originalError ?? error };
        logger.error(facts, 'a query failed');
      }
    },
  }),
});
