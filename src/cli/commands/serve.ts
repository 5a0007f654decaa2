import { stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { Corpus } from '../../corpus/corpus.js';
import type { GraphCounts } from '../../corpus/graph.js';
import type { Desk } from '../../desk/desk.js';
import { crossArticleIdentity } from '../../identity/across-articles.js';
import { analysisThreads } from '../../server/analysis/analysis-threads.js';
import type { FlagsOf } from '../../server/configuration/configuration.js';
import { readFirstPages } from '../../server/read-first-pages.js';
import { servicesOver } from '../../server/services.js';
import { startServer, stderrLogger } from '../../server/start-server.js';
import { stopOnSignals } from '../../server/stop-on-signals.js';
import type { WatchParts } from '../../server/watching/take-path.js';
import { watchFolders } from '../../server/watching/watch-folders.js';
import { EXIT, type ExitCode, FailureError } from '../exit.js';
import { checkInputs, type InputFlags } from '../input/input-flags.js';
import { outputTo } from '../output.js';
import { BUNDLED_CONTENT } from '../package-files.js';
import { Reading } from '../reading.js';
import { SERVE_SETTINGS } from '../serve-settings.js';
import { settingsFor } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { counted } from '../words.js';
import { analyseWithHeads } from '../workers/tasks.js';

export type ServeFlags = FlagsOf<typeof SERVE_SETTINGS> &
  InputFlags & {
    /** Folders. */
    readonly watch?: readonly string[];
  };

const announcement = (url: string, { articles, quotes, persons, sources }: GraphCounts): string =>
  `Verbatim serves ${url}\n` +
  `${counted(articles, 'article')}, ${counted(quotes, 'quote')}, ${counted(persons, 'person', 'people')}, ` +
  `${counted(sources, 'source')}\n`;

/** Something that runs until it is closed. */
interface Running {
  close(): Promise<void>;
}

/** Resolves when a signal has stopped the server. */
const untilStopped = (server: Running, { onceSignal }: Terminal): Promise<ExitCode> =>
  new Promise((resolve) => {
    const exit = (code: number) => resolve(code === 0 ? EXIT.OK : EXIT.FAILURE);
    stopOnSignals(server, { once: onceSignal, exit });
  });

/** The watch reads what is in its folders by itself, so that it knows each file again when it changes. */
const unwatched = (files: readonly string[], folders: readonly string[]): readonly string[] =>
  files.filter((file) => !folders.some((folder) => isInside(file, folder)));

function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

async function startWatch(folders: readonly string[], parts: WatchParts): Promise<Running> {
  if (folders.length === 0) return { close: async () => {} };
  for (const folder of folders) {
    const found = await stat(folder).catch(() => null);
    if (!found?.isDirectory()) throw new FailureError(`${folder} cannot be watched: there is no such folder`);
  }
  const watch = watchFolders(folders, parts);
  await watch.caughtUp;
  return watch;
}

/** Puts in what the files hold. */
async function stockDesk(reading: Reading, desk: Desk): Promise<void> {
  for await (const { article, head } of reading.results(analyseWithHeads, null))
    desk.stock({ ...head, text: article.text }, article);
  await reading.finish();
}

function filesToRead(
  files: readonly string[],
  watched: readonly string[],
  { addresses }: InputFlags,
): readonly string[] {
  if (files.length === 0 && watched.length === 0 && addresses === undefined) return [BUNDLED_CONTENT];
  return unwatched(files, watched);
}

/**
 * Serves the files' articles, or the bundled samples, over GraphQL until SIGTERM or SIGINT, and takes in what comes into the watched
 * folders. What cannot be read is told and left out; a file or folder that is not there is a failure, as it is rather a mistyped name.
 */
export async function serve(
  files: readonly string[],
  flags: ServeFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { workers, readTimeout, ...configuration } = settingsFor(SERVE_SETTINGS, flags, terminal);
  const { watch: watched = [] } = flags;
  const from = filesToRead(files, watched, flags);
  const isGiven = from.length > 0 || flags.addresses !== undefined;
  if (isGiven) checkInputs(from, flags);
  const reading = new Reading(from, flags, terminal, { showProgress: true });
  if ((await reading.missing()) > 0) return EXIT.FAILURE;
  const corpus = new Corpus(crossArticleIdentity);
  const threads = analysisThreads(Math.max(1, workers), readTimeout);
  const { analyse, read } = threads;
  const services = servicesOver(corpus, { ...configuration, analyse });
  if (isGiven) await stockDesk(reading, services.desk);
  if (corpus.counts.articles === 0 && watched.length === 0)
    throw new FailureError('no article could be read: there is nothing to serve');
  readFirstPages(corpus);
  const logger = stderrLogger(configuration.logLevel);
  const watching = await startWatch(watched, { desk: services.desk, read, logger });
  const server = await startServer(services, configuration, logger, { read });
  void services.proof.caughtUp();
  const stopped = untilStopped({ close: () => watching.close().then(() => server.close()) }, terminal);
  await outputTo(terminal.stdout).write(announcement(server.url, corpus.counts));
  return stopped.finally(() => threads.close());
}
