import type { ApolloServerPlugin } from '@apollo/server';
import { refuseReading } from '../../graphql/access/reading-rights.js';
import type { GraphContext } from '../../graphql/context.js';

/** Refuses operations that read the graph to those who may only write. */
export const readingRights: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, contextValue: { viewer } }) {
      refuseReading(schema, document, viewer);
    },
  }),
};
