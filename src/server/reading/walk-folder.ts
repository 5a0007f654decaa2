import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isIgnoredName } from './ignored-name.js';
import { leftOut, problemAt, type Remark } from './remark.js';

/** A file that a walk came upon. */
export interface WalkedFile {
  readonly kind: 'WALKED';
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** As whole paths are sorted, where '/' stands behind a folder's name. */
const sortKey = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);

const byKey = (a: Dirent, b: Dirent): number => {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** Links are not followed: what lies in the folder is met itself, what does not was not given. */
async function linkRemark(path: string, root: string): Promise<Remark> {
  try {
    const target = await realpath(path);
    return isWithin(target, root)
      ? leftOut('DUPLICATE', path, `is a link to ${target}, which is read itself`)
      : leftOut(
          'OUTSIDE',
          path,
          'is a link that leads out of the folder; name where it leads to have it read',
        );
  } catch (error) {
    return problemAt(path, error);
  }
}

async function* entryOf(entry: Dirent, path: string, root: string): AsyncGenerator<WalkedFile | Remark> {
  if (isIgnoredName(entry.name)) yield leftOut('UNKNOWN_FORMAT', path, 'is hidden or belongs to a program');
  else if (entry.isDirectory()) yield* filesIn(path, root);
  else if (entry.isSymbolicLink()) yield linkRemark(path, root);
  else if (entry.isFile()) {
    try {
      yield { kind: 'WALKED', path, size: (await stat(path)).size };
    } catch (error) {
      yield problemAt(path, error);
    }
  } else yield leftOut('UNKNOWN_FORMAT', path, 'is no file: a device, a pipe or a socket');
}

async function* filesIn(folder: string, root: string): AsyncGenerator<WalkedFile | Remark> {
  let entries: readonly Dirent[];
  try {
    entries = (await readdir(folder, { withFileTypes: true })).sort(byKey);
  } catch (error) {
    yield problemAt(folder, error);
    return;
  }
  for (const entry of entries) yield* entryOf(entry, join(folder, entry.name), root);
}

/**
 * The files of a folder at any depth, sorted by path, found as they are asked for: no more is held than the names in the folders
 * that are open. Links are not followed; hidden files, and folders of programs, are left out.
 */
export async function* walkFolder(folder: string): AsyncGenerator<WalkedFile | Remark> {
  let root: string;
  try {
    root = await realpath(folder);
  } catch (error) {
    yield problemAt(folder, error);
    return;
  }
  yield* filesIn(folder, root);
}
