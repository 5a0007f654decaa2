import { stringify } from 'csv-stringify/sync';
import type { QuoteNode } from '../../corpus/graph.js';
import { everyQuote } from '../every.js';
import type { ExportFormat } from '../export-format.js';

type Cell = string | number | null;

const COLUMNS: Readonly<Record<string, (quote: QuoteNode) => Cell>> = {
  id: ({ id }) => id,
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  speaker: ({ speaker }) => speaker?.name ?? null,
  speakerType: ({ speaker }) => speaker?.__typename ?? null,
  speakerId: ({ speaker }) => speaker?.id ?? null,
  speakerMention: ({ speakerMention }) => speakerMention?.text ?? null,
  cue: ({ cue }) => cue?.text ?? null,
  source: ({ source }) => source?.name ?? null,
  sourceId: ({ source }) => source?.id ?? null,
  confidence: ({ attribution }) => attribution.confidence,
  reason: ({ attribution }) => attribution.reason,
  start: ({ segments }) => segments[0]?.span.start ?? null,
  end: ({ segments }) => segments.at(-1)?.span.end ?? null,
  articleId: ({ article }) => article.id,
  articleTitle: ({ article }) => article.title,
  articlePublishedAt: ({ article }) => article.publishedAt,
  articleUrl: ({ article }) => article.url,
};

/** A cell that a spreadsheet would take for a formula begins with an apostrophe: quoted words come from strangers. */
const linesOf = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { record_delimiter: 'windows', escape_formulas: true });

/** CSV (RFC 4180) in UTF-8: a line a quote, the names of the columns first. */
export const csvFormat: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  before: linesOf([Object.keys(COLUMNS)]),
  between: '',
  article: (article) =>
    linesOf(everyQuote(article).map((quote) => Object.values(COLUMNS).map((cellOf) => cellOf(quote)))),
  after: '',
};
