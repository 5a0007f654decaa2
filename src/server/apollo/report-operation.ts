import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '../../graphql/context.js';

/** Tells the report of the request what became of the operation. */
export const reportOperation: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async ({ contextValue: { report } }) => ({
    async didResolveSource({ queryHash }) {
      if (report) report.documentHash = queryHash;
    },
    async didResolveOperation({ operation }) {
      if (report && operation) report.type = operation.operation;
    },
    async willSendResponse({ response: { body } }) {
      const error = body.kind === 'single' ? body.singleResult.errors?.[0] : undefined;
      if (report && error) report.code = String(error.extensions?.code);
    },
  }),
};
