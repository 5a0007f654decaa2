import { articleIdOf, partId, readPartId } from '../../../corpus/ids.js';
import type { ArticleRecord } from '../../../corpus/nodes/article-record.js';
import { unpackQuote } from '../../../corpus/packed/unpack-article.js';
import type { Quote } from '../../../model/quote.js';
import { anchorOf } from '../anchor.js';
import type { QuoteValue } from '../correction.js';
import type { CorrectionBook, KeptLayer } from '../correction-book.js';
import type { QuoteDraft } from '../layer/quote-draft.js';
import type { QuoteAbsence, QuoteNotFound } from '../outcome.js';
import { namedOf } from './speaker-choice.js';

export interface FoundQuote {
  readonly article: ArticleRecord;
  /** Its row as it is served. */
  readonly row: number;
  /** As the machine found it, or as it was added. */
  readonly before: QuoteValue;
}

/** By the id that it has, or by the one that it had before a correction moved its start. */
export function findQuote(book: CorrectionBook, id: string): FoundQuote | QuoteNotFound {
  const part = readPartId('quote', id);
  const article = part && book.corpus.article(articleIdOf(part.articleKey));
  if (article === null) return notFound('UNKNOWN', `There is no article with a quote ${id}.`);
  if (!book.corpus.holds(article))
    return notFound(
      'VANISHED',
      'This is a past revision of the article: correct the quote where it stands now.',
    );
  const served = book.corpus.quote(id)?.row;
  const layer = book.layerOf(article.id);
  if (layer === null) {
    if (served === undefined) return vanished(id);
    return { article, row: served, before: valueFound(article, unpackQuote(article, served)) };
  }
  const row = served ?? layer.quotes.findIndex((draft) => machineIdIn(layer, draft, article.id) === id);
  const draft = layer.quotes[row];
  if (draft !== undefined) return { article, row, before: valueBefore(article, draft) };
  return rejected(book, layer, article.id, id) ?? vanished(id);
}

function valueBefore(article: ArticleRecord, { base, machine, addedSpeaker }: QuoteDraft): QuoteValue {
  const value = valueFound(article, base);
  return machine === null ? { ...value, speaker: addedSpeaker } : value;
}

function valueFound(article: ArticleRecord, { kind, segments, speaker }: Quote): QuoteValue {
  const owner = article.ownerOf(speaker);
  const { text } = article;
  return {
    kind,
    segments: segments.map((segment) => anchorOf(text, segment)),
    speaker: owner && namedOf(owner),
  };
}

/** The id that the quote would have without corrections; null for one that the machine did not find. */
function machineIdIn(
  { quotes, rejected: gone }: KeptLayer,
  { machine, base }: QuoteDraft,
  articleId: string,
): string | null {
  if (machine === null) return null;
  const start = base.segments[0]!.start;
  const twins = [...quotes, ...gone].filter(
    (other) => other.machine !== null && other.machine < machine && other.base.segments[0]!.start === start,
  );
  return partId('quote', articleId, twins.length === 0 ? start : `${start}-${twins.length}`);
}

function rejected(
  book: CorrectionBook,
  layer: KeptLayer,
  articleId: string,
  id: string,
): QuoteNotFound | null {
  const isIt = (draft: QuoteDraft) =>
    (machineIdIn(layer, draft, articleId) ?? partId('quote', articleId, draft.base.segments[0]!.start)) ===
    id;
  const rejection = layer.rejected.find(isIt)?.rejection;
  if (!rejection) return null;
  const message = `An editor rejected this quote: ${rejection.why}. Undo ${rejection.id} to have it back.`;
  return { ...notFound('REJECTED', message), rejectedBy: book.node(rejection) };
}

const vanished = (id: string): QuoteNotFound =>
  notFound(
    'VANISHED',
    `The article has no quote ${id}, or no more: it may have been amended. Look at its quotes again.`,
  );

const notFound = (reason: QuoteAbsence, message: string): QuoteNotFound => ({
  __typename: 'QuoteNotFound',
  message,
  reason,
  rejectedBy: null,
});
