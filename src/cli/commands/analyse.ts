import { hasColours } from '../colours.js';
import type { ExitCode } from '../exit.js';
import { type FormatChoice, type FormatName, formatOf } from '../formats/formats.js';
import { checkInputs, type InputFlags } from '../input/input-flags.js';
import { outputTo } from '../output.js';
import { Reading } from '../reading.js';
import type { Terminal } from '../terminal.js';
import { printArticles } from '../workers/tasks.js';

export interface AnalyseOptions extends InputFlags {
  readonly format: FormatName;
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
  checkInputs(files, options);
  const choice = choiceFor(options.format, terminal);
  const { before, between, after } = formatOf(choice);
  const output = outputTo(terminal.stdout);
  const reading = new Reading(files, options, terminal, { showProgress: !terminal.stdout.isTTY });
  await output.write(before);
  let isFirst = true;
  for await (const printed of reading.results(printArticles, choice)) {
    await output.write(isFirst ? printed : `${between}${printed}`);
    isFirst = false;
  }
  await output.write(after);
  return reading.finish();
}
