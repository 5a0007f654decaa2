import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../../graphql/context.js';
import { publicError } from '../../graphql/errors/public-error.js';
import { operationWithinLimitsRule } from '../../graphql/limits/operation-within-limits-rule.js';
import type { ServerConfiguration } from '../configuration/configuration.js';
import { EXAMPLE_OPERATION } from '../example-operation.js';
import { costLimit } from './cost-limit.js';
import { logUnexpectedErrors } from './log-unexpected-errors.js';
import { noSubscriptions } from './no-subscriptions.js';
import { statusByAccept } from './status-by-accept.js';

const sandbox = () =>
  ApolloServerPluginLandingPageLocalDefault({
    document: EXAMPLE_OPERATION,
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
  });

/** Apollo Server as Verbatim uses it, not yet started. The cacheControl plugin would wrap the resolver of every field. */
export function createApolloServer(
  schema: GraphQLSchema,
  configuration: ServerConfiguration,
  logger: FastifyBaseLogger,
): ApolloServer<GraphContext> {
  const { introspection, maxTokens, maxCost } = configuration;
  return new ApolloServer<GraphContext>({
    schema,
    logger,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationRules: [operationWithinLimitsRule(configuration)],
    formatError: publicError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      sandbox(),
      noSubscriptions,
      costLimit(maxCost),
      logUnexpectedErrors(logger),
      statusByAccept,
    ],
  });
}
