import { readFile, writeFile } from 'node:fs/promises';
import { parseSavedRun, printSavedRun, type SavedRun } from '../evaluation/compare/saved-run.js';
import { lineOf, problemAt } from '../server/reading/remark.js';
import { FailureError, UsageError } from './exit.js';

/** @throws FailureError that names the file where `access` fails */
async function orFailure<T>(path: string, access: Promise<T>): Promise<T> {
  try {
    return await access;
  } catch (error) {
    throw new FailureError(lineOf(problemAt(path, error)));
  }
}

/**
 * @param kind of the gold quotes that count now; a run over others cannot be compared
 * @throws FailureError where the file cannot be read or is no saved run, UsageError where it was saved over another kind
 */
export async function readSavedRun(path: string, kind: string | null): Promise<SavedRun> {
  const saved = parseSavedRun(await orFailure(path, readFile(path, 'utf8')));
  if (typeof saved === 'string') throw new FailureError(`${path}: ${saved}`);
  if (saved.kind === kind) return saved;
  const call = saved.kind === null ? 'without --kind' : `with --kind ${saved.kind}`;
  throw new UsageError(`${path} was saved ${call}; compare like with like`);
}

/** @throws FailureError where the file cannot be written */
export const writeSavedRun = (path: string, run: SavedRun): Promise<void> =>
  orFailure(path, writeFile(path, printSavedRun(run)));
