import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphContext } from '../../graphql/context.js';
import type { Services } from '../../graphql/services.js';
import type { ServerConfiguration } from '../configuration/configuration.js';
import { answerError, answerErrorsAsJson } from './error-answers.js';
import { answerHealth } from './health.js';
import { REQUEST_ID_HEADER, requestIdOf } from './request-id.js';
import { logRequests } from './request-log.js';
import { anonymousReader, type ViewerOf } from './viewer.js';

export interface HttpServerParts {
  readonly services: Services;
  /** Started. */
  readonly apollo: ApolloServer<GraphContext>;
  readonly configuration: ServerConfiguration;
  readonly logger: FastifyBaseLogger;
  readonly isStopping: () => boolean;
  readonly viewerOf?: ViewerOf;
}

/** A client that sends slower than this is cut off. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Not yet listening. While it closes, requests on open connections are still answered, and the connections closed. */
export async function createHttpServer(parts: HttpServerParts): Promise<FastifyInstance> {
  const { services, apollo, configuration, logger, isStopping, viewerOf = anonymousReader } = parts;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: configuration.bodyLimit,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    frameworkErrors: answerError,
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isStopping()) reply.header('connection', 'close');
  });
  logRequests(app);
  answerErrorsAsJson(app);
  answerHealth(app, isStopping);
  await app.register(cors, {
    origin: [...configuration.corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: [REQUEST_ID_HEADER],
  });
  await app.register(fastifyApollo(apollo), {
    method: ['GET', 'POST'],
    context: async (request) => ({ ...services, requestId: request.id, viewer: await viewerOf(request) }),
  });
  return app;
}
