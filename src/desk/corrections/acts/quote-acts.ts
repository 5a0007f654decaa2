import type { QuoteKind } from '../../../model/quote.js';
import type { Span } from '../../../text/span.js';
import { anchorOf } from '../anchor.js';
import type { Correction, NamedSpeaker, QuoteSettings } from '../correction.js';
import type { CorrectionBook, Reason } from '../correction-book.js';
import type {
  AddQuoteOutcome,
  ArticleNotFound,
  CorrectionSaved,
  CorrectQuoteOutcome,
  NothingToCorrect,
  RejectQuoteOutcome,
} from '../outcome.js';
import { problemWith } from './check-segments.js';
import { type FoundQuote, findQuote } from './find-quote.js';
import { conflictOver } from './refusals.js';
import { chosenSpeaker, isSpeakerNotFound, type SpeakerChoice } from './speaker-choice.js';

/** Versions are those of the article. */
export interface QuoteRejection extends Reason {
  readonly quote: string;
  readonly expectedVersion: number;
}

/** Null and absent mean the same: it stays as it is. */
export interface QuoteCorrection extends QuoteRejection {
  readonly kind?: QuoteKind | null;
  /** In reading order. */
  readonly segments?: readonly Span[] | null;
  readonly speaker?: SpeakerChoice | null;
}

export interface QuoteAddition extends Reason {
  readonly article: string;
  readonly expectedVersion: number;
  readonly kind: QuoteKind;
  /** In reading order. */
  readonly segments: readonly Span[];
  readonly speaker: SpeakerChoice;
}

/** Sets the kind, the segments or the speaker of a quote. */
export function correctQuote(book: CorrectionBook, input: QuoteCorrection): CorrectQuoteOutcome {
  const found = findQuote(book, input.quote);
  if ('__typename' in found) return found;
  const { article, row, before } = found;
  const refused =
    conflictOver(book, article.id, input.expectedVersion) ??
    (input.segments ? problemWith(article, input.segments, row) : null);
  if (refused !== null) return refused;
  const speaker = input.speaker ? chosenSpeaker(book, input.speaker) : undefined;
  if (speaker !== undefined && isSpeakerNotFound(speaker)) return speaker;
  if (isAlready(found, input, speaker)) return NOTHING_TO_CORRECT;
  const { text } = article;
  const after: QuoteSettings = {
    ...(input.kind ? { kind: input.kind } : {}),
    ...(input.segments ? { segments: input.segments.map((segment) => anchorOf(text, segment)) } : {}),
    ...(speaker === undefined ? {} : { speaker }),
  };
  return made(
    book,
    book.write(() => ({ action: 'CORRECT_QUOTE', article: article.id, before, after }), input),
  );
}

/** Says that the words are no quote: it is taken out. */
export function rejectQuote(book: CorrectionBook, input: QuoteRejection): RejectQuoteOutcome {
  const found = findQuote(book, input.quote);
  if ('__typename' in found) return found;
  const { article, before } = found;
  const conflict = conflictOver(book, article.id, input.expectedVersion);
  if (conflict !== null) return conflict;
  return made(
    book,
    book.write(() => ({ action: 'REJECT_QUOTE', article: article.id, before }), input),
  );
}

/** Adds a quote that the machine missed. */
export function addQuote(book: CorrectionBook, input: QuoteAddition): AddQuoteOutcome {
  const article = book.corpus.article(input.article);
  if (article === null || !book.corpus.holds(article)) return articleNotFound(input.article);
  const refused =
    conflictOver(book, article.id, input.expectedVersion) ?? problemWith(article, input.segments, null);
  if (refused !== null) return refused;
  const speaker = chosenSpeaker(book, input.speaker);
  if (isSpeakerNotFound(speaker)) return speaker;
  const { text } = article;
  const segments = input.segments.map((segment) => anchorOf(text, segment));
  const after = { kind: input.kind, segments, speaker };
  return made(
    book,
    book.write(() => ({ action: 'ADD_QUOTE', article: article.id, after }), input),
  );
}

function made(book: CorrectionBook, correction: Correction): CorrectionSaved {
  book.carryOut(correction);
  book.tell(correction);
  return { __typename: 'CorrectionSaved', correction: book.node(correction) };
}

const articleNotFound = (articleId: string): ArticleNotFound => ({
  __typename: 'ArticleNotFound',
  message: `There is no article ${articleId}, or it is a past revision.`,
  articleId,
});

const NOTHING_TO_CORRECT: NothingToCorrect = {
  __typename: 'NothingToCorrect',
  message: 'The quote is so already, or nothing was given to set.',
};

/** Whether all that is given is as it is served. */
function isAlready(
  { article, row }: FoundQuote,
  { kind, segments }: QuoteCorrection,
  speaker: NamedSpeaker | null | undefined,
): boolean {
  const quote = article.quote(row);
  const isSpan = (span: Span, index: number) =>
    quote.segments[index]?.span.start === span.start && quote.segments[index]?.span.end === span.end;
  return (
    (!kind || kind === quote.kind) &&
    (!segments || (segments.length === quote.segments.length && segments.every(isSpan))) &&
    (speaker === undefined || (speaker === null ? quote.speaker === null : speaker.id === quote.speaker?.id))
  );
}
