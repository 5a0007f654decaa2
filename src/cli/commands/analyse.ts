import { hasColours } from '../colours.js';
import { EXIT, type ExitCode } from '../exit.js';
import { type FormatChoice, type FormatName, formatOf } from '../formats/formats.js';
import { outputTo } from '../output.js';
import { startReading } from '../reading.js';
import { settingsFor } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { printBatch } from '../workers/tasks.js';
import { throughThreads } from '../workers/through-threads.js';
import { WORKERS } from '../workers/worker-count.js';

export interface AnalyseOptions {
  readonly format: FormatName;
  readonly workers?: string;
}

/** Width of a line where there is no window. */
const DEFAULT_WIDTH = 80;

const choiceFor = (name: FormatName, { stdout, environment }: Terminal): FormatChoice => ({
  name,
  coloured: hasColours(stdout, environment),
  width: stdout.columns || DEFAULT_WIDTH,
});

/** Prints what each article says and who says it, article by article as they are read. */
export async function analyse(
  files: readonly string[],
  options: AnalyseOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { workers } = settingsFor({ workers: WORKERS }, options, terminal);
  const choice = choiceFor(options.format, terminal);
  const { before, after } = formatOf(choice);
  const output = outputTo(terminal.stdout);
  const reading = await startReading(files, terminal, { showProgress: !terminal.stdout.isTTY });
  await output.write(before);
  for await (const printed of throughThreads(reading.articles, workers, printBatch, choice)) {
    await output.write(printed);
  }
  await output.write(after);
  return reading.problems() > 0 ? EXIT.FAILURE : EXIT.OK;
}
