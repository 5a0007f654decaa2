import { writeFile } from 'node:fs/promises';
import { lineOf, problem, type Remark } from '../server/reading/remark.js';
import { isSource, type Source } from '../server/reading/source.js';
import { clockTimer, type StartTimer } from '../server/reading/time-limit.js';
import { EXIT, type ExitCode, FailureError } from './exit.js';
import { expectFiles } from './input/expect-files.js';
import { findAll } from './input/find-all.js';
import { findMissing, STANDARD_INPUT } from './input/find-inputs.js';
import { type InputChoice, type InputFlags, isAddress, readInputFlags } from './input/input-flags.js';
import { type Progress, progressOn, silentProgress } from './progress.js';
import { isBarren, Report } from './report/report.js';
import { reportText } from './report/report-text.js';
import type { Terminal } from './terminal.js';
import type { AnalysisTask } from './workers/tasks.js';
import { throughThreads } from './workers/through-threads.js';

export interface ReadingOptions {
  /** False where articles are printed to a window while others are read: the bar would stand in their way. */
  readonly showProgress: boolean;
  /** By the clock, unless a test has it otherwise. */
  readonly startTimer?: StartTimer;
}

/** What a command was given, while it is read. */
export class Reading {
  readonly #report = new Report();
  readonly #settings: InputChoice;
  #progress: Progress;

  constructor(
    private readonly files: readonly string[],
    flags: InputFlags,
    private readonly terminal: Terminal,
    private readonly options: ReadingOptions,
  ) {
    this.#progress = silentProgress(terminal.stderr);
    this.#settings = readInputFlags(flags, terminal);
  }

  /** Tells of the arguments that name nothing. */
  async missing(): Promise<number> {
    const problems = await findMissing(this.files.filter((file) => !isAddress(file)));
    for (const each of problems) this.#progress.note(`verbatim: ${lineOf(each)}`);
    return problems.length;
  }

  /**
   * What `task` makes of each article, in the order of the arguments; what cannot be read is told on stderr. May be asked once.
   * @throws FailureError at the first problem, where that is wanted
   */
  async *results<Setting, Result>(
    task: AnalysisTask<Setting, Result>,
    setting: Setting,
  ): AsyncGenerator<Result, void> {
    const { workers, readTimeout } = this.#settings;
    const limit = { milliseconds: readTimeout, startTimer: this.options.startTimer ?? clockTimer };
    const stopCounting = this.#showProgress();
    const onBytes = (count: number) => this.#progress.advance(count);
    try {
      for await (const made of throughThreads(this.#items(), { task, setting, workers, limit, onBytes })) {
        if (made.kind !== 'MADE') await this.#remark(made);
        else {
          this.#report.article(made.format, made.diagnostics);
          this.#progress.count();
          yield made.result;
        }
      }
    } finally {
      stopCounting();
      this.#progress.stop();
      this.#progress = silentProgress(this.terminal.stderr);
    }
  }

  /** Tells what was read, where there is something to tell, and writes the report that was asked for. */
  async finish(): Promise<ExitCode> {
    const { report: file } = this.#settings;
    if (isBarren(this.#report.view()) && this.#report.problems === 0) {
      const reason = 'nothing of this is an article in a format that is read';
      this.#note(problem('MISSING', this.files.join(' '), reason));
    }
    const report = this.#report.view();
    const isWorthTelling = report.problems.length > 0 || report.leftOut.length > 0;
    if (isWorthTelling || this.terminal.stderr.isTTY) this.#progress.note(reportText(report));
    if (file !== null) await writeReport(file, `${JSON.stringify(report, null, 2)}\n`);
    return this.#report.problems > 0 ? EXIT.FAILURE : EXIT.OK;
  }

  async *#items(): AsyncGenerator<Source | Remark> {
    const { stdin } = this.terminal;
    const given = { files: this.files, open: () => stdin, ...this.#settings };
    for await (const item of findAll(given)) {
      if (isSource(item)) this.#report.document();
      yield item;
    }
  }

  #showProgress(): () => void {
    const { stderr } = this.terminal;
    if (!this.options.showProgress) return () => {};
    const isEndless = this.#settings.fetching !== null || this.files.includes(STANDARD_INPUT);
    this.#progress = progressOn(stderr, isEndless);
    return stderr.isTTY && !isEndless ? expectFiles(this.files, this.#progress) : () => {};
  }

  #note(remark: Remark): void {
    this.#report.remark(remark);
    if (remark.kind === 'LEFT_OUT' && remark.code !== 'OUTSIDE') return;
    this.#progress.note(`verbatim: ${lineOf(remark)}`);
  }

  async #remark(remark: Remark): Promise<void> {
    this.#note(remark);
    if (remark.kind !== 'PROBLEM' || !this.#settings.isStrict) return;
    await this.finish();
    throw new FailureError('stopped at the first problem, as --strict has it');
  }
}

async function writeReport(file: string, json: string): Promise<void> {
  try {
    await writeFile(file, json);
  } catch (error) {
    throw new FailureError(`the report cannot be written: ${(error as Error).message}`);
  }
}
