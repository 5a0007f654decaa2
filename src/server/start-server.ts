import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { NO_KEYS } from '../access/key-ring.js';
import { buildSubgraphSchema } from '../graphql/federation/subgraph-schema.js';
import { buildVerbatimSchema } from '../graphql/schema.js';
import type { Services } from '../graphql/services.js';
import { createApolloServer } from './apollo/apollo-server.js';
import { closeWithin, unusedConnections } from './close-server.js';
import { ConfigurationError, type ServerConfiguration } from './configuration/configuration.js';
import { Documents } from './documents/documents.js';
import { readTrustedDocuments } from './documents/trusted-documents.js';
import { createHttpServer } from './http/http-server.js';
import { type ViewerOf, viewerByKey } from './http/viewer.js';
import { WatchedKeys } from './keys/watched-keys.js';
import type { Clock } from './limits/operation-deadline.js';
import { addressOf, listen } from './listen.js';
import { type ReadDocument, readHere } from './reading/read-document.js';
import { createInstruments } from './telemetry/instruments.js';
import { startTelemetry } from './telemetry/start-telemetry.js';

export interface RunningServer {
  /** Of the graph: 'http://localhost:4000/graphql'. */
  readonly url: string;
  /** Takes no more connections, lets answers that are under way finish, then resolves. May be called again. */
  close(): Promise<void>;
}

/** Parts that a caller may put in the place of the server's own. */
export interface ServerParts {
  /** By default by the keys of `configuration.keys`. */
  readonly viewerOf?: ViewerOf;
  /** By default that of the process. */
  readonly clock?: Clock;
  /** By default in this thread, without a time limit. */
  readonly read?: ReadDocument;
}

/** JSON lines on stderr: stdout is for what a command prints. */
export const stderrLogger = (level: string): FastifyBaseLogger => pino({ level }, pino.destination(2));

function viewerByConfiguration({ keys, openRead }: ServerConfiguration, logger: FastifyBaseLogger): ViewerOf {
  if (keys === null && !openRead)
    throw new ConfigurationError(['--open-read false answers nobody without --keys FILE.']);
  return viewerByKey({ keys: keys === null ? { ring: NO_KEYS } : new WatchedKeys(keys, logger), openRead });
}

function documentsOf({ trustedDocuments, trustedOnly }: ServerConfiguration): Documents {
  if (trustedOnly && trustedDocuments === null)
    throw new ConfigurationError(['--trusted-only answers nothing without --trusted-documents FILE.']);
  return new Documents(
    trustedDocuments === null ? new Map() : readTrustedDocuments(trustedDocuments),
    trustedOnly,
  );
}

/**
 * Serves the graph over HTTP until it is closed.
 * @param logger by default one that writes JSON lines to stderr at `configuration.logLevel`
 * @throws ListenError when the address cannot be had, KeyFileError or TrustedDocumentsError when a file cannot
 *   be used, ConfigurationError when settings contradict each other
 */
export async function startServer(
  services: Services,
  configuration: ServerConfiguration,
  logger: FastifyBaseLogger = stderrLogger(configuration.logLevel),
  parts: ServerParts = {},
): Promise<RunningServer> {
  let closing: Promise<void> | undefined;
  const isStopping = () => closing !== undefined;
  const { viewerOf = viewerByConfiguration(configuration, logger), clock = () => performance.now() } = parts;
  const { read = readHere } = parts;
  const documents = documentsOf(configuration);
  const telemetry = await startTelemetry(configuration.metrics, process.env);
  const instruments = createInstruments(telemetry.meter, services.graph);
  const schema = configuration.federation ? buildSubgraphSchema() : buildVerbatimSchema();
  const apollo = createApolloServer(schema, configuration, logger);
  await apollo.start();
  const app = await createHttpServer({
    services,
    schema,
    apollo,
    configuration,
    documents,
    telemetry,
    instruments,
    logger,
    isStopping,
    viewerOf,
    clock,
    read,
  });
  const cutUnused = unusedConnections(app.server);
  const stopMeasuring = async () => {
    instruments.stop();
    await telemetry.stop();
  };
  await listen(app, configuration).catch(async (error) => {
    await stopMeasuring();
    throw error;
  });
  const closeAll = async () => {
    services.webhooks.close();
    cutUnused();
    await app.close();
    await apollo.stop();
    await stopMeasuring();
  };
  const close = () => {
    closing ??= closeWithin(app.server, closeAll);
    return closing;
  };
  return { url: addressOf(app, configuration), close };
}
