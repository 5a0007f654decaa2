import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { buildVerbatimSchema } from '../graphql/schema.js';
import type { Services } from '../graphql/services.js';
import { createApolloServer } from './apollo/apollo-server.js';
import { closeWithin, unusedConnections } from './close-server.js';
import type { ServerConfiguration } from './configuration/configuration.js';
import { createHttpServer } from './http/http-server.js';
import type { ViewerOf } from './http/viewer.js';
import { addressOf, listen } from './listen.js';

export interface RunningServer {
  /** Of the graph: 'http://localhost:4000/graphql'. */
  readonly url: string;
  /** Takes no more connections, lets answers that are under way finish, then resolves. May be called again. */
  close(): Promise<void>;
}

/** Parts that a caller may put in the place of the server's own. */
export interface ServerParts {
  /** By default everybody may read, and no more. */
  readonly viewerOf?: ViewerOf;
}

/** JSON lines on stderr: stdout is for what a command prints. */
const stderrLogger = (level: string): FastifyBaseLogger => pino({ level }, pino.destination(2));

/**
 * Serves the graph over HTTP until it is closed.
 * @param logger by default one that writes JSON lines to stderr at `configuration.logLevel`
 * @throws ListenError when the address cannot be had
 */
export async function startServer(
  services: Services,
  configuration: ServerConfiguration,
  logger: FastifyBaseLogger = stderrLogger(configuration.logLevel),
  seams: ServerParts = {},
): Promise<RunningServer> {
  let closing: Promise<void> | undefined;
  const isStopping = () => closing !== undefined;
  const apollo = createApolloServer(buildVerbatimSchema(), configuration, logger);
  await apollo.start();
  const app = await createHttpServer({ services, apollo, configuration, logger, isStopping, ...seams });
  const cutUnused = unusedConnections(app.server);
  await listen(app, configuration);
  const closeAll = async () => {
    cutUnused();
    await app.close();
    await apollo.stop();
  };
  const close = () => {
    closing ??= closeWithin(app.server, closeAll);
    return closing;
  };
  return { url: addressOf(app, configuration), close };
}
