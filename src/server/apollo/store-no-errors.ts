import type { ApolloServerPlugin } from '@apollo/server';

/** Only answers to queries, without errors, may be kept by caches. */
export const storeNoErrors: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { http }, errors, operation }) {
      const isWhole = errors === undefined || errors.length === 0;
      if (!isWhole || operation?.operation !== 'query') http.headers.set('cache-control', 'no-store');
    },
  }),
};
