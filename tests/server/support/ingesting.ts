import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import type { Viewer } from '../../../src/access/role.js';
import { Corpus } from '../../../src/corpus/corpus.js';
import type { DeskParts } from '../../../src/desk/desk.js';
import { crossArticleIdentity } from '../../../src/identity/across-articles.js';
import { type Flags, readConfiguration } from '../../../src/server/configuration/configuration.js';
import { servicesOver } from '../../../src/server/services.js';
import { startServer } from '../../../src/server/start-server.js';

export const INGESTER: Viewer = { name: 'wire desk', roles: ['READER', 'INGESTER'] };

interface Setting {
  readonly viewer?: Viewer;
  readonly flags?: Flags;
  readonly parts?: Partial<DeskParts>;
  readonly logger?: FastifyBaseLogger;
}

/** A real server, empty at first, that takes articles in; closed when the tests of the file are done. */
export async function serveDesk({ viewer = INGESTER, flags = {}, parts = {}, logger }: Setting = {}) {
  const configuration = readConfiguration({ port: 0, host: '127.0.0.1', logLevel: 'silent', ...flags }, {});
  const corpus = new Corpus(crossArticleIdentity);
  const services = servicesOver(corpus, { documentLimit: configuration.documentLimit, ...parts });
  const log = logger ?? pino({ level: 'silent' });
  const server = await startServer(services, configuration, log, {
    viewerOf: () => viewer,
  });
  afterAll(() => server.close());
  return { url: server.url, ingest: new URL('/ingest', server.url), corpus, desk: services.desk };
}
