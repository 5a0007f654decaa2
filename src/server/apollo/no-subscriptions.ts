import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { refusal } from '../../graphql/errors/refusal.js';

/** A subscription that is asked for once would be executed as if it were a query. */
export const noSubscriptions: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
      const message =
        'A subscription is followed over a WebSocket at /graphql or as an event stream at /graphql/stream.';
      throw refusal('SUBSCRIPTION_NOT_SUPPORTED', message, [operation]);
    },
  }),
};
