import { readConfiguration } from '../../src/server/configuration/configuration.js';
import { servicesOver } from '../../src/server/services.js';
import { startServer } from '../../src/server/start-server.js';
import type { DocumentChoice } from '../documents.js';
import { benchCorpus } from './bench-corpus.js';
import type { StartedVariant } from './variant.js';

/** As `verbatim serve` starts it, limits and all, but for the log: the others have none either. */
export const startVerbatim = (documents: DocumentChoice): Promise<StartedVariant> =>
  startServer(servicesOver(benchCorpus(documents)), readConfiguration({ port: 0, logLevel: 'silent' }, {}));
