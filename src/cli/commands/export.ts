import { everyArticle } from '../../export/every.js';
import { exportArticles } from '../../export/export-articles.js';
import { EXPORT_FORMATS, type ExportFormatName } from '../../export/formats.js';
import type { ExitCode } from '../exit.js';
import { checkInputs, type InputFlags } from '../input/input-flags.js';
import { loadCorpus } from '../load-corpus.js';
import { outputTo } from '../output.js';
import { Reading } from '../reading.js';
import type { Terminal } from '../terminal.js';

export interface ExportOptions extends InputFlags {
  readonly format: ExportFormatName;
}

/** Analyses the files and prints their graph in a format of others; the order of the files makes no difference. */
export async function exportFiles(
  files: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  checkInputs(files, options);
  const reading = new Reading(files, options, terminal, { showProgress: true });
  const corpus = await loadCorpus(reading);
  const output = outputTo(terminal.stdout);
  for (const piece of exportArticles(everyArticle(corpus), EXPORT_FORMATS[options.format])) {
    await output.write(piece);
  }
  return reading.finish();
}
