import { Corpus } from '../../corpus/corpus.js';
import type { GraphCounts } from '../../corpus/graph.js';
import { crossArticleIdentity } from '../../identity/across-articles.js';
import { analysisThreads } from '../../server/analysis/analysis-threads.js';
import type { FlagsOf } from '../../server/configuration/configuration.js';
import { SETTINGS } from '../../server/configuration/settings.js';
import { servicesOver } from '../../server/services.js';
import { type RunningServer, startServer } from '../../server/start-server.js';
import { stopOnSignals } from '../../server/stop-on-signals.js';
import { EXIT, type ExitCode, FailureError } from '../exit.js';
import { INPUT_SETTINGS, type InputFlags } from '../input/input-flags.js';
import { outputTo } from '../output.js';
import { BUNDLED_CONTENT } from '../package-files.js';
import { Reading } from '../reading.js';
import { settingsFor } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { counted } from '../words.js';
import { analyseWithHeads } from '../workers/tasks.js';

/** Everything that can be set for `serve`. */
export const SERVE_SETTINGS = { ...SETTINGS, ...INPUT_SETTINGS };

export type ServeFlags = FlagsOf<typeof SERVE_SETTINGS> & InputFlags;

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
export async function serve(
  files: readonly string[],
  flags: ServeFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { workers, readTimeout, ...configuration } = settingsFor(SERVE_SETTINGS, flags, terminal);
  const from = files.length > 0 ? files : [BUNDLED_CONTENT];
  const reading = new Reading(from, flags, terminal, { showProgress: true });
  if ((await reading.missing()) > 0) return EXIT.FAILURE;
  const corpus = new Corpus(crossArticleIdentity);
  const threads = analysisThreads(Math.max(1, workers), readTimeout);
  const services = servicesOver(corpus, { ...configuration, analyse: threads.analyse });
  for await (const { article, head } of reading.results(analyseWithHeads, null))
    services.desk.stock({ ...head, text: article.text }, article);
  await reading.finish();
  if (corpus.counts.articles === 0)
    throw new FailureError('no article could be read: there is nothing to serve');
  const server = await startServer(services, configuration, undefined, { read: threads.read });
  void services.proof.caughtUp();
  const stopped = untilStopped(server, terminal);
  await outputTo(terminal.stdout).write(announcement(server.url, corpus.counts));
  return stopped.finally(() => threads.close());
}
