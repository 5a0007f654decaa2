import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphContext } from '../../graphql/context.js';
import { isUnexpected } from '../../graphql/errors/public-error.js';

/** Logs what clients are not told, and puts the request id into the error so that the two can be brought together. */
export const logUnexpectedErrors = (logger: FastifyBaseLogger): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: async () => ({
    async didEncounterErrors({ errors, contextValue: { requestId }, operationName }) {
      for (const error of errors.filter(isUnexpected)) {
        error.extensions.requestId = requestId;
        const { path, originalError } = error;
        logger.error({ requestId, operationName, path, err: originalError ?? error }, 'a query failed');
      }
    },
  }),
});
