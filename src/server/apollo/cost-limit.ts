import type { ApolloServerPlugin } from '@apollo/server';
import { refuseCostly } from '../../graphql/limits/query-cost.js';

/** Refuses costly operations before they are executed. Not a validation rule, because the cost hangs on variables. */
export const costLimit = (maxCost: number): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request }) {
      if (operation)
        refuseCostly({ schema, document, operation, variables: request.variables ?? {} }, maxCost);
    },
  }),
});
