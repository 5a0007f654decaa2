import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { ApiKey } from '../../access/api-key.js';
import { ROLES } from '../../access/role.js';

/** The file of keys cannot be used; the message names it and says what to do. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

const FORMAT = z.object({
  keys: z
    .array(
      z.object({
        name: z.string().min(1),
        roles: z.array(z.enum(ROLES)).min(1),
        hash: z.string().regex(/^[0-9a-f]{64}$/),
        createdAt: z.string(),
        revokedAt: z.string().nullable(),
      }),
    )
    .refine((keys) => new Set(keys.map(({ name }) => name)).size === keys.length),
});

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new KeyFileError(`${path}: cannot be read: ${(error as Error).message}`);
  }
}

function parsed(path: string, content: string): readonly ApiKey[] {
  try {
    return FORMAT.parse(JSON.parse(content)).keys;
  } catch {
    throw new KeyFileError(`${path}: holds no keys as 'verbatim keys create' writes them`);
  }
}

/**
 * All keys of a file, revoked ones included.
 * @throws KeyFileError when the file is not there or holds something else
 */
export function readKeys(path: string): readonly ApiKey[] {
  const content = contentOf(path);
  if (content === null) throw new KeyFileError(`${path}: no such file; 'verbatim keys create' makes it`);
  return parsed(path, content);
}

/** Made with 'wx', so that of two changes at once one fails instead of undoing the other. */
function lock(path: string, next: string): void {
  try {
    writeFileSync(next, '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new KeyFileError(`${path}: cannot be written: ${(error as Error).message}`);
    throw new KeyFileError(`${path}: is being changed by another; if none is at work, remove ${next}`);
  }
}

/**
 * Changes the keys of a file, which is made when it is not there, for its owner's eyes alone. Readers see either
 * the old keys or the new, as the file is replaced as a whole.
 * @param change what it throws leaves the file as it was
 */
export function changeKeys(path: string, change: (keys: readonly ApiKey[]) => readonly ApiKey[]): void {
  const next = `${path}.new`;
  lock(path, next);
  try {
    const content = contentOf(path);
    const keys = change(content === null ? [] : parsed(path, content));
    writeFileSync(next, `${JSON.stringify({ keys }, null, 2)}\n`);
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}

/** Differs whenever the file was replaced or written to; null when it is not there. */
export function stateOfFile(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.ino} ${stats.size} ${stats.mtimeNs}`;
}
