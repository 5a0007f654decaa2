import type { RawArticle } from '../model/raw-article.js';
import { findInputs } from './input/find-inputs.js';
import type { Input } from './input/input.js';
import { readInput } from './input/read-input.js';
import { type Progress, progressOn, silentProgress } from './progress.js';
import type { Terminal } from './terminal.js';

/** The articles that a command was given, while they are read. */
export interface Reading {
  /** One at a time, in the order of the arguments; what cannot be read is told on stderr and left out. */
  readonly articles: AsyncIterable<RawArticle>;
  /** Arguments that name nothing. */
  readonly missing: number;
  /** Things that could not be read up to now, missing ones included. */
  problems(): number;
}

export interface ReadingOptions {
  /** False where articles are printed to a window while others are read: the bar would stand in their way. */
  readonly showProgress: boolean;
}

interface Notebook {
  progress: Progress;
  problems: number;
}

function note(notebook: Notebook, message: string): void {
  notebook.problems += 1;
  notebook.progress.note(`verbatim: ${message}`);
}

/** The bar appears with the first article asked for, so that whoever stops asking takes it away. */
async function* articlesOf(
  inputs: readonly Input[],
  notebook: Notebook,
  startProgress: () => Progress,
): AsyncGenerator<RawArticle> {
  const progress = startProgress();
  notebook.progress = progress;
  try {
    for (const input of inputs) {
      for await (const found of readInput(input, progress.advance)) {
        if ('message' in found) note(notebook, found.message);
        else yield found;
      }
    }
  } finally {
    progress.stop();
  }
}

/** Finds what `files` name and begins to read it. */
export async function startReading(
  files: readonly string[],
  { stdin, stderr }: Terminal,
  { showProgress }: ReadingOptions,
): Promise<Reading> {
  const found = await findInputs(files, stdin);
  const bytes = found.inputs.reduce((sum, { size }) => sum + size, 0);
  const notebook: Notebook = { progress: silentProgress(stderr), problems: 0 };
  const startProgress = () => (showProgress ? progressOn(stderr, bytes) : silentProgress(stderr));
  for (const { message } of found.problems) note(notebook, message);
  return {
    articles: articlesOf(found.inputs, notebook, startProgress),
    missing: found.problems.length,
    problems: () => notebook.problems,
  };
}
