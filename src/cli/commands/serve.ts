import type { GraphCounts } from '../../corpus/graph.js';
import {
  ConfigurationError,
  type Flags,
  readConfiguration,
} from '../../server/configuration/configuration.js';
import { type RunningServer, startServer } from '../../server/start-server.js';
import { stopOnSignals } from '../../server/stop-on-signals.js';
import { EXIT, type ExitCode, FailureError, UsageError } from '../exit.js';
import { loadCorpus } from '../load-corpus.js';
import { outputTo } from '../output.js';
import { BUNDLED_CONTENT } from '../package-files.js';
import { startReading } from '../reading.js';
import type { Terminal } from '../terminal.js';
import { counted } from '../words.js';

function configurationFor(flags: Flags, { environment }: Terminal) {
  try {
    return readConfiguration(flags, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(error.message);
    throw error;
  }
}

const announcement = (url: string, { articles, quotes, persons, sources }: GraphCounts): string =>
  `Verbatim serves ${url}\n` +
  `${counted(articles, 'article')}, ${counted(quotes, 'quote')}, ${counted(persons, 'person', 'people')}, ` +
  `${counted(sources, 'source')}\n`;

/** Resolves when a signal has stopped the server. */
const untilStopped = (server: RunningServer, { onceSignal }: Terminal): Promise<ExitCode> =>
  new Promise((resolve) => {
    const exit = (code: number) => resolve(code === 0 ? EXIT.OK : EXIT.FAILURE);
    stopOnSignals(server, { once: onceSignal, exit });
  });

/**
 * Serves the files' articles, or the bundled samples, over GraphQL until SIGTERM or SIGINT. What cannot be read is told
 * and left out; a file or folder that is not there is a failure, as it is rather a mistyped name.
 */
export async function serve(files: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const configuration = configurationFor(flags, terminal);
  const from = files.length > 0 ? files : [BUNDLED_CONTENT];
  const reading = await startReading(from, terminal, { showProgress: true });
  if (reading.missing > 0) return EXIT.FAILURE;
  const corpus = await loadCorpus(reading);
  if (corpus.counts.articles === 0)
    throw new FailureError('no article could be read: there is nothing to serve');
  const server = await startServer(corpus, configuration);
  const stopped = untilStopped(server, terminal);
  await outputTo(terminal.stdout).write(announcement(server.url, corpus.counts));
  return stopped;
}
