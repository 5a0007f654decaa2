import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../../graphql/context.js';
import { publicError, withoutSuggestions } from '../../graphql/errors/public-error.js';
import { noIntrospectionRule } from '../../graphql/limits/no-introspection-rule.js';
import { operationWithinLimitsRule } from '../../graphql/limits/operation-within-limits-rule.js';
import type { ServerConfiguration } from '../configuration/configuration.js';
import { EXAMPLE_OPERATION } from '../example-operation.js';
import { costLimit } from './cost-limit.js';
import { logUnexpectedErrors } from './log-unexpected-errors.js';
import { noSubscriptions } from './no-subscriptions.js';
import { readingRights } from './reading-rights.js';
import { reportOperation } from './report-operation.js';
import { statusByAccept } from './status-by-accept.js';
import { storeNoErrors } from './store-no-errors.js';

const sandboxPage = () =>
  ApolloServerPluginLandingPageLocalDefault({
    document: EXAMPLE_OPERATION,
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
  });

/** Faults of a query told at once: enough to mend it, too few to make the server write long lists of them. */
const MAX_ERRORS = 5;

/** Apollo Server as Verbatim uses it, not yet started. The cacheControl plugin would wrap the resolver of every field. */
export function createApolloServer(
  schema: GraphQLSchema,
  configuration: ServerConfiguration,
  logger: FastifyBaseLogger,
): ApolloServer<GraphContext> {
  const { introspection, sandbox, trustedOnly, maxTokens, maxCost } = configuration;
  return new ApolloServer<GraphContext>({
    schema,
    logger,
    // The rule of Apollo Server refuses it in words of its own.
    introspection: true,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    persistedQueries: trustedOnly ? false : {},
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationOptions: { maxErrors: MAX_ERRORS },
    validationRules: [
      ...(introspection ? [] : [noIntrospectionRule]),
      operationWithinLimitsRule(configuration),
    ],
    formatError: introspection ? publicError : withoutSuggestions,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      sandbox ? sandboxPage() : ApolloServerPluginLandingPageDisabled(),
      reportOperation,
      noSubscriptions,
      readingRights,
      costLimit(maxCost),
      logUnexpectedErrors(logger),
      statusByAccept,
      storeNoErrors,
    ],
  });
}
