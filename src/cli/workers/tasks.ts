import type { Article } from '../../model/article.js';
import type { DiagnosticCode } from '../../model/diagnostic.js';
import type { RawArticle } from '../../model/raw-article.js';
import { loadAnalysis } from '../../server/analysis/load-analysis.js';
import type { FoundArticle } from '../../server/reading/read-found.js';
import {
  doReadingJob,
  type ReadingEnd,
  type ReadingJob,
  type TellReading,
} from '../../server/reading/reading-job.js';
import { type FormatChoice, formatOf } from '../formats/formats.js';

/** Work as it is sent to a thread: plain data. */
export interface Given<Setting> {
  readonly job: ReadingJob;
  readonly setting: Setting;
}

/** What was made of one article, and what a report tells of it. Plain data as well. */
export interface Made<Result> {
  readonly kind: 'MADE';
  readonly result: Result;
  /** Name of the reader. */
  readonly format: string;
  readonly diagnostics: readonly DiagnosticCode[];
}

/** Work that is the same in every thread; tells what it made of each article, in their order. */
export type AnalysisTask<Setting, Result> = (
  given: Given<Setting>,
  tell: TellReading<Made<Result>>,
) => Promise<ReadingEnd>;

/** A worker's error comes back without its class: the message alone has to tell the place. */
function atLocation(location: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`${location}: ${message}`, { cause: error });
}

function made<Result>(
  found: FoundArticle,
  resultOf: (article: Article, found: FoundArticle) => Result,
): Made<Result> {
  const { raw } = found;
  try {
    const article = loadAnalysis()(raw);
    const diagnostics = article.diagnostics.map(({ code }) => code);
    return { kind: 'MADE', result: resultOf(article, found), format: raw.facts.format, diagnostics };
  } catch (error) {
    throw atLocation(raw.location, error);
  }
}

export const analyseArticles: AnalysisTask<null, Article> = ({ job }, tell) =>
  doReadingJob(job, tell, (found) => made(found, (article) => article));

/** An article and the document that it was made of, but for the text, which the article has. */
export interface Analysed {
  readonly article: Article;
  readonly head: Omit<RawArticle, 'text'>;
}

export const analyseWithHeads: AnalysisTask<null, Analysed> = ({ job }, tell) =>
  doReadingJob(job, tell, (found) =>
    made(found, (article, { raw: { text: _text, ...head } }): Analysed => ({ article, head })),
  );

/** The analysed articles as they are printed: of a long article little but its text has to leave the thread. */
export const printArticles: AnalysisTask<FormatChoice, string> = ({ job, setting }, tell) => {
  const format = formatOf(setting);
  return doReadingJob(job, tell, (found) => made(found, (article) => format.article(article, found)));
};
