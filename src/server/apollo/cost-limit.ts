import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '../../graphql/context.js';
import { refuseCostly } from '../../graphql/limits/query-cost.js';

/**
 * Refuses costly operations before they are executed, and takes the cost of others from what their caller may spend.
 * Not a validation rule, because the cost hangs on variables.
 */
export const costLimit = (maxCost: number): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request: { variables = {} }, contextValue }) {
      if (!operation) return;
      const cost = refuseCostly({ schema, document, operation, variables }, maxCost);
      if (contextValue.report) contextValue.report.cost = cost;
      await contextValue.allowance?.spend(cost);
    },
  }),
});
