import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Services } from '../../graphql/services.js';
import type { ServerConfiguration } from '../configuration/configuration.js';
import type { Documents } from '../documents/documents.js';
import type { ViewerOf } from '../http/viewer.js';
import type { LiveConnections } from './live-connections.js';
import type { LiveOperations } from './live-operations.js';
import type { StandingViewers } from './standing-viewers.js';

/** What subscriptions are served from. */
export interface LiveParts {
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly configuration: ServerConfiguration;
  readonly documents: Documents;
  readonly logger: FastifyBaseLogger;
  readonly viewerOf: ViewerOf;
}

/** With what all live connections share. */
export interface ServedLive extends LiveParts {
  readonly operations: LiveOperations;
  readonly connections: LiveConnections;
  readonly standing: StandingViewers;
}
