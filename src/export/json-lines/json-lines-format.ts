import type { ArticleNode, QuoteNode, SpeakerNode } from '../../corpus/graph.js';
import { everyQuote } from '../every.js';
import type { ExportFormat } from '../export-format.js';

const speakerOf = (speaker: SpeakerNode | null) =>
  speaker && { type: speaker.__typename, id: speaker.id, name: speaker.name };

const quoteOf = ({
  id,
  text,
  kind,
  segments,
  cue,
  speaker,
  speakerMention,
  source,
  attribution,
}: QuoteNode) => ({
  id,
  text,
  kind,
  segments: segments.map(({ span, text: piece }) => ({ start: span.start, end: span.end, text: piece })),
  cue: cue?.text ?? null,
  speaker: speakerOf(speaker),
  speakerMention: speakerMention?.text ?? null,
  source: speakerOf(source),
  method: attribution.method,
  confidence: attribution.confidence,
  reason: attribution.reason,
});

const articleOf = (article: ArticleNode) => ({
  id: article.id,
  title: article.title,
  language: article.language,
  publishedAt: article.publishedAt,
  modifiedAt: article.modifiedAt,
  url: article.url,
  authors: article.authors.map(({ name }) => name),
  source: article.source?.name ?? null,
  contentHash: article.contentHash,
  text: article.text,
  quotes: everyQuote(article).map(quoteOf),
});

/**
 * JSON Lines (https://jsonlines.org): a line an article, with its quotes. Verbatim reads such lines, so that what was
 * exported can be analysed again. Offsets are UTF-16 code units into `text`.
 */
export const jsonLinesFormat: ExportFormat = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  before: '',
  between: '',
  article: (article) => `${JSON.stringify(articleOf(article))}\n`,
  after: '',
};
