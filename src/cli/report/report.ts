import type { DiagnosticCode } from '../../model/diagnostic.js';
import type { SkipCode } from '../../reader/skipped.js';
import type { ProblemCode, Remark } from '../../server/reading/remark.js';

/** Remarks of each code that are kept, so that memory stays flat whatever is read. */
const MOST_EXAMPLES = 20;

interface Example {
  readonly location: string;
  readonly reason: string;
}

/** How often a code was told, and the first places. */
export interface CodeCount<Code> {
  readonly code: Code;
  readonly count: number;
  readonly examples: readonly Example[];
}

/** What was read, left out and why. Plain data; the shape of `--report FILE`. */
export interface ReportView {
  /** Files, streams and addresses that were given or come upon. */
  readonly documents: number;
  readonly articles: number;
  /** Articles by the name of their reader, the most first. */
  readonly formats: readonly { readonly format: string; readonly articles: number }[];
  readonly problems: readonly CodeCount<ProblemCode>[];
  readonly leftOut: readonly CodeCount<SkipCode>[];
  readonly diagnostics: readonly { readonly code: DiagnosticCode; readonly count: number }[];
}

/** Counts of remarks by code. */
class Tally<Code extends string> {
  readonly #codes = new Map<Code, { count: number; readonly examples: Example[] }>();

  add(code: Code, { location, reason }: Remark): void {
    const entry = this.#codes.get(code) ?? { count: 0, examples: [] };
    this.#codes.set(code, entry);
    entry.count += 1;
    if (entry.examples.length < MOST_EXAMPLES) entry.examples.push({ location, reason });
  }

  get total(): number {
    return this.view().reduce((sum, { count }) => sum + count, 0);
  }

  view(): readonly CodeCount<Code>[] {
    return [...this.#codes]
      .map(([code, { count, examples }]) => ({ code, count, examples }))
      .sort((a, b) => b.count - a.count);
  }
}

const countIn = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);

const sorted = <Key>(counts: Map<Key, number>): readonly (readonly [Key, number])[] =>
  [...counts].sort(([, a], [, b]) => b - a);

/** Keeps account of what is read. */
export class Report {
  readonly #problems = new Tally<ProblemCode>();
  readonly #leftOut = new Tally<SkipCode>();
  readonly #formats = new Map<string, number>();
  readonly #diagnostics = new Map<DiagnosticCode, number>();
  #documents = 0;
  #articles = 0;

  document(): void {
    this.#documents += 1;
  }

  article(format: string, diagnostics: readonly DiagnosticCode[]): void {
    this.#articles += 1;
    countIn(this.#formats, format);
    for (const code of diagnostics) countIn(this.#diagnostics, code);
  }

  remark(remark: Remark): void {
    if (remark.kind === 'PROBLEM') this.#problems.add(remark.code, remark);
    else this.#leftOut.add(remark.code, remark);
  }

  get problems(): number {
    return this.#problems.total;
  }

  view(): ReportView {
    return {
      documents: this.#documents,
      articles: this.#articles,
      formats: sorted(this.#formats).map(([format, articles]) => ({ format, articles })),
      problems: this.#problems.view(),
      leftOut: this.#leftOut.view(),
      diagnostics: sorted(this.#diagnostics).map(([code, count]) => ({ code, count })),
    };
  }
}

/** True when nothing of what was given was an article, though something was there: rather a mistake of the caller. */
export const isBarren = ({ articles, leftOut, documents }: ReportView): boolean =>
  articles === 0 && (documents === 0 || leftOut.some(({ code }) => code !== 'EMPTY'));
