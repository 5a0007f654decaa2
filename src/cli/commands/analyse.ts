import { analyseArticle } from '../../pipeline/analyse-article.js';
import { coloursOf } from '../colours.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { ArticleFormat } from '../formats/article-format.js';
import { jsonFormat } from '../formats/json.js';
import { jsonLinesFormat } from '../formats/json-lines.js';
import { textFormat } from '../formats/text.js';
import { outputTo } from '../output.js';
import { startReading } from '../reading.js';
import type { Terminal } from '../terminal.js';

export const ANALYSE_FORMATS = ['text', 'json', 'jsonl'] as const;
type AnalyseFormat = (typeof ANALYSE_FORMATS)[number];

export interface AnalyseOptions {
  readonly format: AnalyseFormat;
}

/** Width of a line where there is no window. */
const DEFAULT_WIDTH = 80;

function formatFor(name: AnalyseFormat, { stdout, environment }: Terminal): ArticleFormat {
  switch (name) {
    case 'text':
      return textFormat({ colours: coloursOf(stdout, environment), width: stdout.columns || DEFAULT_WIDTH });
    case 'json':
      return jsonFormat;
    case 'jsonl':
      return jsonLinesFormat;
  }
}

/** Prints what each article says and who says it, article by article as they are read. */
export async function analyse(
  files: readonly string[],
  options: AnalyseOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = formatFor(options.format, terminal);
  const output = outputTo(terminal.stdout);
  const reading = await startReading(files, terminal, { showProgress: !terminal.stdout.isTTY });
  await output.write(format.before);
  let count = 0;
  for await (const raw of reading.articles) {
    await output.write(format.article(analyseArticle(raw), count));
    count += 1;
  }
  await output.write(format.after);
  return reading.problems() > 0 ? EXIT.FAILURE : EXIT.OK;
}
