import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.js';
import type { Services } from '../../../src/graphql/services.js';
import { type Flags, readConfiguration } from '../../../src/server/configuration/configuration.js';
import type { ViewerOf } from '../../../src/server/http/viewer.js';
import { servicesOver } from '../../../src/server/services.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { corpusOf } from '../../support/corpus-of.js';

/** Services whose graph fails with a message that no client may see, wherever it is asked for a person. */
export const failingServices = (message: string): Services => {
  const corpus = corpusOf([]);
  const person = () => {
    throw new Error(message);
  };
  return { ...servicesOver(corpus), graph: Object.create(corpus, { person: { value: person } }) };
};

/** A real server on a free port of the loopback address, closed when the tests of the file are done. */
export async function serve(
  served: Corpus | Services,
  flags: Flags = {},
  logger?: FastifyBaseLogger,
  viewerOf?: ViewerOf,
): Promise<RunningServer> {
  const configuration = readConfiguration({ port: 0, host: '127.0.0.1', logLevel: 'silent', ...flags }, {});
  const services = served instanceof Corpus ? servicesOver(served) : served;
  const server = await startServer(services, configuration, logger, viewerOf && { viewerOf });
  afterAll(() => server.close());
  return server;
}

/** A logger and the lines that it has written. */
export function recordingLogger(): {
  readonly logger: FastifyBaseLogger;
  readonly lines: Record<string, unknown>[];
} {
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { logger, lines };
}
