import type { ApolloServer } from '@apollo/server';
import cors from '@fastify/cors';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../../graphql/context.js';
import type { Services } from '../../graphql/services.js';
import type { ServerConfiguration } from '../configuration/configuration.js';
import type { Documents } from '../documents/documents.js';
import { Gate } from '../limits/gate.js';
import type { Clock } from '../limits/operation-deadline.js';
import { serveLive } from '../live/serve-live.js';
import type { ReadDocument } from '../reading/read-document.js';
import type { Instruments } from '../telemetry/instruments.js';
import type { Telemetry } from '../telemetry/telemetry.js';
import { admitRequests } from './admission.js';
import { answerClientError } from './client-errors.js';
import { answerError, answerErrorsAsJson } from './error-answers.js';
import { answerExport } from './export/answer-export.js';
import { answerGraphQL } from './graphql-route.js';
import { answerHealth } from './health.js';
import { answerIngests, INGEST_PATH } from './ingest/ingest-route.js';
import { answerMetrics } from './metrics.js';
import { observeRequests } from './observe-requests.js';
import { REQUEST_ID_HEADER, requestIdOf } from './request-id.js';
import { logRequests } from './request-log.js';
import { cutSlowBodies } from './slow-bodies.js';
import type { ViewerOf } from './viewer.js';

export interface HttpServerParts {
  readonly services: Services;
  readonly schema: GraphQLSchema;
  /** Started. */
  readonly apollo: ApolloServer<GraphContext>;
  readonly configuration: ServerConfiguration;
  readonly documents: Documents;
  readonly telemetry: Telemetry;
  readonly instruments: Instruments;
  readonly logger: FastifyBaseLogger;
  readonly isStopping: () => boolean;
  readonly viewerOf: ViewerOf;
  readonly clock: Clock;
  readonly read: ReadDocument;
}

/** What the script of a page may read beside the answer. */
const EXPOSED_HEADERS = [REQUEST_ID_HEADER, 'etag', 'ratelimit', 'ratelimit-policy', 'retry-after'];

/** A client that sends slower than this is cut off. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Not yet listening. While it closes, requests on open connections are still answered, and the connections closed. */
export async function createHttpServer(parts: HttpServerParts): Promise<FastifyInstance> {
  const { services, apollo, configuration, documents, telemetry, instruments, logger, isStopping } = parts;
  const { clock, viewerOf } = parts;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: configuration.bodyLimit,
    requestTimeout: 0,
    trustProxy: configuration.trustProxy === '' ? false : configuration.trustProxy,
    return503OnClosing: false,
    frameworkErrors: answerError,
    clientErrorHandler: answerClientError,
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping()) reply.header('connection', 'close');
    done();
  });
  logRequests(app);
  observeRequests(app, {
    tracer: telemetry.tracer,
    instruments,
    clock,
    slowOperation: configuration.slowOperation,
  });
  cutSlowBodies(app, REQUEST_TIMEOUT_MS, ({ routeOptions }) => routeOptions.url === INGEST_PATH);
  answerErrorsAsJson(app);
  answerHealth(app, isStopping);
  await app.register(cors, {
    origin: [...configuration.corsOrigins],
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: EXPOSED_HEADERS,
  });
  admitRequests(app, { viewerOf, gate: new Gate(configuration) });
  await serveLive(app, parts);
  if (telemetry.scrape) answerMetrics(app, telemetry.scrape, configuration.keys !== null);
  answerExport(app, services.graph);
  answerGraphQL(app, {
    services,
    apollo,
    documents,
    clock,
    operationTimeout: configuration.operationTimeout,
    cacheSeconds: configuration.cacheSeconds,
  });
  await answerIngests(app, { desk: services.desk, configuration, read: parts.read });
  return app;
}
