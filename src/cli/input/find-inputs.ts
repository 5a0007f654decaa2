import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Columns } from '../../reader/content.js';
import { type Problem, problem, problemAt, type Remark } from '../../server/reading/remark.js';
import type { FileSource, Source, StreamSource } from '../../server/reading/source.js';
import { walkFolder } from '../../server/reading/walk-folder.js';
import { fileStream } from './file-stream.js';

export interface InputOptions {
  /** The standard input. */
  open(): AsyncIterable<Uint8Array>;
  readonly columns: Columns | null;
}

export const STANDARD_INPUT = '-';

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const standardInput = ({ open, columns }: InputOptions): StreamSource => ({
  kind: 'STREAM',
  location: '<stdin>',
  columns,
  open,
});

const PATTERN_SIGN = /[*?[{]/;

/** Sorted. Shells leave it to the program when a pattern is quoted, or when it names more than fits in a command line. */
async function matching(argument: string): Promise<readonly string[]> {
  const { folder, pattern } = patternOf(argument);
  const options = { cwd: folder || '.', followSymbolicLinks: false, expandDirectories: false };
  const found = await glob([pattern], options);
  return found.map((path) => join(folder, path)).sort(byCodeUnits);
}

/** The part of a pattern that is a plain path, and the rest. */
function patternOf(argument: string): { readonly folder: string; readonly pattern: string } {
  const plain = argument.slice(0, argument.search(PATTERN_SIGN));
  const cut = plain.lastIndexOf('/') + 1;
  return { folder: argument.slice(0, cut), pattern: argument.slice(cut) };
}

async function* filesOfFolder(folder: string, { columns }: InputOptions): AsyncGenerator<Source | Remark> {
  for await (const found of walkFolder(folder)) {
    if (found.kind !== 'WALKED') yield found;
    else yield { kind: 'FILE', path: found.path, size: found.size, isNamed: false, columns };
  }
}

async function* inputsAt(path: string, options: InputOptions): AsyncGenerator<Source | Remark> {
  const { columns } = options;
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* filesOfFolder(path, options);
    else if (found.isFile())
      yield { kind: 'FILE', path, size: found.size, isNamed: true, columns } satisfies FileSource;
    else yield { kind: 'STREAM', location: path, columns, open: () => fileStream(path) };
  } catch (error) {
    yield problemAt(path, error);
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function* inputsOf(argument: string, options: InputOptions): AsyncGenerator<Source | Remark> {
  if (argument === STANDARD_INPUT) return yield standardInput(options);
  if (!PATTERN_SIGN.test(argument) || (await isThere(argument))) return yield* inputsAt(argument, options);
  const paths = await matching(argument);
  if (paths.length === 0) yield problem('MISSING', argument, 'no file is matched by this pattern');
  for (const path of paths) yield* inputsAt(path, options);
}

/**
 * Turns the arguments into things to read, in the order given, as they are asked for: a file, a folder with all that is in it, a
 * quoted pattern of paths, '-' for the standard input. What names nothing becomes a problem.
 */
export async function* findInputs(
  arguments_: readonly string[],
  options: InputOptions,
): AsyncGenerator<Source | Remark> {
  for (const argument of arguments_) yield* inputsOf(argument, options);
}

/** The arguments that name nothing, before anything is read. */
export async function findMissing(arguments_: readonly string[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const argument of arguments_) {
    if (argument === STANDARD_INPUT) continue;
    try {
      await stat(argument);
    } catch (error) {
      if (!PATTERN_SIGN.test(argument)) problems.push(problemAt(argument, error));
      else if ((await matching(argument)).length === 0)
        problems.push(problem('MISSING', argument, 'no file is matched by this pattern'));
    }
  }
  return problems;
}
