import type { ApolloServerPlugin } from '@apollo/server';

/**
 * GraphQL over HTTP: only clients that ask for application/graphql-response+json read the status as part of the
 * answer. To all others the answer to a GraphQL request is a 200, whether or not it holds errors.
 */
export const statusByAccept: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response: { http }, errors = [] }) {
      const accept = request.http?.headers.get('accept') ?? '';
      const isGraphQL = errors.every(({ extensions }) => extensions.code !== 'BAD_REQUEST');
      const readsStatus = accept.includes('application/graphql-response+json');
      if (http.status === 400 && isGraphQL && !readsStatus) http.status = 200;
    },
  }),
};
