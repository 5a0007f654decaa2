import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { glob } from 'tinyglobby';
import { fileInput, type Input, standardInput } from './input.js';
import { type InputProblem, problemAt } from './problem.js';

export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly InputProblem[];
}

const FOLDER_PATTERNS = ['**/*.txt', '**/*.jsonl', '**/*.jsonl.gz'];

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function sizedInput(path: string): Promise<Input> {
  return fileInput(path, (await stat(path)).size);
}

async function inputsInFolder(folder: string): Promise<readonly Input[]> {
  const names = await glob(FOLDER_PATTERNS, {
    cwd: folder,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return Promise.all(names.sort(byCodeUnits).map((name) => sizedInput(join(folder, name))));
}

async function inputsAt(argument: string, stdin: Readable): Promise<readonly Input[]> {
  if (argument === '-') return [standardInput(stdin)];
  const found = await stat(argument);
  if (!found.isDirectory()) return [fileInput(argument, found.size)];
  const inputs = await inputsInFolder(argument);
  if (inputs.length === 0) throw new Error('the folder holds no .txt, .jsonl or .jsonl.gz file');
  return inputs;
}

/**
 * Turns the arguments into things to read, in the order given; a folder stands for its .txt, .jsonl and .jsonl.gz
 * files at any depth, sorted by path; '-' for the standard input. What names nothing becomes a problem.
 */
export async function findInputs(arguments_: readonly string[], stdin: Readable): Promise<FoundInputs> {
  const inputs: Input[] = [];
  const problems: InputProblem[] = [];
  for (const argument of arguments_) {
    try {
      inputs.push(...(await inputsAt(argument, stdin)));
    } catch (error) {
      problems.push(problemAt(argument, error));
    }
  }
  return { inputs, problems };
}
