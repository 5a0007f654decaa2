import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import type { Graph } from '../../../src/corpus/graph.js';
import { type Flags, readConfiguration } from '../../../src/server/configuration/configuration.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { corpusOf } from '../../support/corpus-of.js';

/** A graph that fails with a message that no client may see, wherever it is asked for a person. */
export const failingGraph = (message: string): Graph =>
  Object.create(corpusOf([]), {
    person: {
      value: () => {
        throw new Error(message);
      },
    },
  });

/** A real server on a free port of the loopback address, closed when the tests of the file are done. */
export async function serve(
  graph: Graph,
  flags: Flags = {},
  logger?: FastifyBaseLogger,
): Promise<RunningServer> {
  const configuration = readConfiguration({ port: 0, host: '127.0.0.1', logLevel: 'silent', ...flags }, {});
  const server = await startServer(graph, configuration, logger);
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
