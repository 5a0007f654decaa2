import { basename } from 'node:path';
import { watch } from 'chokidar';
import { isIgnoredName } from '../reading/ignored-name.js';
import { PathQueue } from './path-queue.js';
import { takePath, type WatchParts } from './take-path.js';

/** Files that are read at one time. */
const AT_ONCE = 4;

/** A file is whole when it has not grown for so long, in milliseconds. */
const SETTLED = 500;

export interface FolderWatch {
  /** Resolves when what was in the folders at first is taken in. */
  readonly caughtUp: Promise<void>;
  /** Watches no longer, and lets what is under way end. */
  close(): Promise<void>;
}

/**
 * Takes in what is in the folders, and what is new or changes in them later, when it is wholly written; a file that changes often is
 * read no more often than it is taken in. A file that goes leaves its article. Links are not followed.
 * @param settled milliseconds after which a file that has not grown is whole
 */
export function watchFolders(
  folders: readonly string[],
  parts: WatchParts,
  settled: number = SETTLED,
): FolderWatch {
  const { logger } = parts;
  const queue = new PathQueue(AT_ONCE, (path) => takePath(path, parts));
  const watcher = watch([...folders], {
    followSymlinks: false,
    ignored: (path) => !folders.includes(path) && isIgnoredName(basename(path)),
    awaitWriteFinish: { stabilityThreshold: settled, pollInterval: Math.ceil(settled / 5) },
  });
  watcher.on('add', (path) => queue.add(path));
  watcher.on('change', (path) => queue.add(path));
  watcher.on('unlink', (location) =>
    logger.info({ location }, 'a watched file was removed; its article stays'),
  );
  watcher.on('error', (err) => logger.error({ err }, 'a watched folder cannot be watched'));
  const caughtUp = new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve(queue.emptied()));
  });
  const close = async () => {
    await watcher.close();
    await queue.close();
  };
  return { caughtUp, close };
}
