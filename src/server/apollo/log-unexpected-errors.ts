import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { GraphContext } from '../../graphql/context.js';
import { isUnexpected } from '../../graphql/errors/public-error.js';

interface Asked {
  readonly requestId: string;
  readonly operationName: string | null | undefined;
}

/** Logs what clients are not told, and puts the request id into the error so that the two can be brought together. */
export function reportUnexpected(
  errors: readonly GraphQLError[],
  { requestId, operationName }: Asked,
  logger: FastifyBaseLogger,
): void {
  for (const error of errors.filter(isUnexpected)) {
    error.extensions.requestId = requestId;
    const { path, originalError } = error;
    logger.error({ requestId, operationName, path, err: originalError ?? error }, 'a query failed');
  }
}

export const logUnexpectedErrors = (logger: FastifyBaseLogger): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: async () => ({
    async didEncounterErrors({ errors, contextValue: { requestId }, operationName }) {
      reportUnexpected(errors, { requestId, operationName }, logger);
    },
  }),
});
