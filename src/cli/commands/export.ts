import { everyArticle } from '../../export/every.js';
import { exportArticles } from '../../export/export-articles.js';
import { EXPORT_FORMATS, type ExportFormatName } from '../../export/formats.js';
import { EXIT, type ExitCode } from '../exit.js';
import { loadCorpus } from '../load-corpus.js';
import { outputTo } from '../output.js';
import { startReading } from '../reading.js';
import { settingsFor } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { WORKERS } from '../workers/worker-count.js';

export interface ExportOptions {
  readonly format: ExportFormatName;
  readonly workers?: string;
}

/** Analyses the files and prints their graph in a format of others; the order of the files makes no difference. */
export async function exportFiles(
  files: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { workers } = settingsFor({ workers: WORKERS }, options, terminal);
  const reading = await startReading(files, terminal, { showProgress: true });
  const corpus = await loadCorpus(reading, workers);
  const output = outputTo(terminal.stdout);
  for (const piece of exportArticles(everyArticle(corpus), EXPORT_FORMATS[options.format])) {
    await output.write(piece);
  }
  return reading.problems() > 0 ? EXIT.FAILURE : EXIT.OK;
}
