import type { Article } from '../../model/article.js';
import type { RawArticle } from '../../model/raw-article.js';
import { loadAnalysis } from '../../server/analysis/load-analysis.js';
import { type FormatChoice, formatOf } from '../formats/formats.js';

/** Documents that are worked on together, as they are sent to a thread: plain data. */
export interface Batch<Setting> {
  readonly documents: readonly RawArticle[];
  /** Place of the first document among all that are read, from 0. */
  readonly first: number;
  readonly setting: Setting;
}

/** Work that is the same in every thread; a result for each document, in their order, plain data as well. */
export type BatchTask<Setting, Result> = (batch: Batch<Setting>) => Promise<readonly Result[]>;

/** A worker's error comes back without its class: the message alone has to tell the place. */
function atLocation(location: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`${location}: ${message}`, { cause: error });
}

async function perDocument<Result>(
  { documents, first }: Batch<unknown>,
  resultOf: (article: Article, index: number) => Result,
): Promise<readonly Result[]> {
  const analyse = loadAnalysis();
  return documents.map((raw, place) => {
    try {
      return resultOf(analyse(raw), first + place);
    } catch (error) {
      throw atLocation(raw.location, error);
    }
  });
}

export const analyseBatch: BatchTask<null, Article> = (batch) => perDocument(batch, (article) => article);

/** The analysed articles as they are printed: of a long article little but its text has to leave the thread. */
export function printBatch(batch: Batch<FormatChoice>): Promise<readonly string[]> {
  const format = formatOf(batch.setting);
  return perDocument(batch, (article, index) => format.article(article, index));
}
