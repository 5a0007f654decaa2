import { compareRuns } from '../../evaluation/compare/compare-runs.js';
import { savedRunOf } from '../../evaluation/compare/save-run.js';
import type { SavedRun } from '../../evaluation/compare/saved-run.js';
import { worstErrors } from '../../evaluation/errors/worst-errors.js';
import { type EvaluatedArticle, evaluateArticle } from '../../evaluation/evaluate-article.js';
import { type Figures, figuresOf } from '../../evaluation/figures.js';
import { predictionsOf } from '../../evaluation/predictions.js';
import { loadAnalysis } from '../../server/analysis/load-analysis.js';
import { coloursIf, hasColours } from '../colours.js';
import { EXIT, type ExitCode, FailureError, UsageError } from '../exit.js';
import type { EVAL_FORMATS } from '../formats/eval/eval-format-names.js';
import type { EvalReport } from '../formats/eval/eval-report.js';
import { evalJson } from '../formats/eval/json.js';
import { evalText } from '../formats/eval/text.js';
import { startGoldReading } from '../gold-reading.js';
import { outputTo } from '../output.js';
import { readSavedRun, writeSavedRun } from '../saved-run-file.js';
import type { Terminal } from '../terminal.js';

export interface EvalOptions {
  /** Of the gold quotes that count. */
  readonly kind?: string;
  /** File of a saved run. */
  readonly against?: string;
  /** File to save this run to. */
  readonly save?: string;
  /** Errors and changes shown of each kind, digits. */
  readonly errors: string;
  readonly format: (typeof EVAL_FORMATS)[number];
}

/** Width of a line where there is no window. */
const DEFAULT_WIDTH = 100;

function countOf(digits: string): number {
  if (!/^\d{1,6}$/.test(digits))
    throw new UsageError(`--errors is "${digits}"; it takes a whole number from 0`);
  return Number(digits);
}

/** Other kinds than the one asked for, or a kind that is mistyped, would look like an evaluation of nothing. */
function refuseEmpty(articles: readonly EvaluatedArticle[], kind: string | null): void {
  if (articles.length === 0) throw new FailureError('no gold could be read: there is nothing to measure');
  const others = new Set(
    articles.flatMap(({ passedOver }) => passedOver.map((quote) => quote.kind ?? 'none')),
  );
  const isMeasured = articles.some(
    ({ quotes, names }) => names !== null || (quotes?.outcomes.length ?? 0) > 0,
  );
  if (isMeasured || others.size === 0) return;
  throw new FailureError(`no gold quote is of kind "${kind}"; there are: ${[...others].sort().join(', ')}`);
}

function compared(
  articles: readonly EvaluatedArticle[],
  figures: Figures,
  saved: SavedRun,
  { against = '', errors }: EvalOptions,
) {
  const comparison = compareRuns(articles, figures, saved, countOf(errors));
  if (comparison.paired === 0) throw new FailureError(`${against}: holds no item of this gold`);
  return { ...comparison, against };
}

function print(report: EvalReport, format: EvalOptions['format'], { stdout, environment }: Terminal): string {
  switch (format) {
    case 'text':
      return evalText(report, {
        colours: coloursIf(hasColours(stdout, environment)),
        width: stdout.columns || DEFAULT_WIDTH,
      });
    case 'json':
      return evalJson(report);
  }
}

/**
 * Analyses the texts of annotated articles and tells how well: the measures, the worst errors in context and, against a
 * saved run, what was gained and lost.
 */
export async function evaluate(
  files: readonly string[],
  options: EvalOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const kind = options.kind ?? null;
  const most = countOf(options.errors);
  const saved = options.against === undefined ? null : await readSavedRun(options.against, kind);
  const analyse = loadAnalysis();
  const reading = startGoldReading(files, terminal);
  const articles: EvaluatedArticle[] = [];
  for await (const { raw, gold } of reading.documents) {
    const article = analyse(raw);
    articles.push(evaluateArticle(gold, predictionsOf(article), article.id, kind));
  }
  refuseEmpty(articles, kind);
  const figures = figuresOf(articles);
  const comparison = saved && compared(articles, figures, saved, options);
  const report = { kind, figures, errors: worstErrors(articles, most), comparison };
  await outputTo(terminal.stdout).write(print(report, options.format, terminal));
  if (options.save !== undefined) await writeSavedRun(options.save, savedRunOf(articles, figures, kind));
  return reading.problems() > 0 ? EXIT.FAILURE : EXIT.OK;
}
