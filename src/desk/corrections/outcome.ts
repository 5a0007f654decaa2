import type { Owner } from '../../corpus/nodes/article-record.js';
import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import type { CorrectionNode } from './correction-node.js';

/**
 * What became of a correction that was asked for: it was made, or what is wrong with it, and then nothing was done.
 * `__typename` is that of the schema.
 */
export interface CorrectionMade {
  readonly __typename: 'CorrectionMade';
  readonly correction: CorrectionNode;
}

interface Refused<Name extends string> {
  readonly __typename: Name;
  /** For people: what is wrong and what to do. */
  readonly message: string;
}

/** UNKNOWN: there is no such article. VANISHED: the article has no quote there, or no more. REJECTED: an editor rejected it. */
export type QuoteAbsence = 'UNKNOWN' | 'VANISHED' | 'REJECTED';

export interface QuoteNotFound extends Refused<'QuoteNotFound'> {
  readonly reason: QuoteAbsence;
  /** That which rejected it. */
  readonly correction: CorrectionNode | null;
}

export type ArticleNotFound = Refused<'ArticleNotFound'>;
export type CorrectionNotFound = Refused<'CorrectionNotFound'>;
export type WikidataIdMalformed = Refused<'WikidataIdMalformed'>;
export type NothingToCorrect = Refused<'NothingToCorrect'>;

export interface SpeakerNotFound extends Refused<'SpeakerNotFound'> {
  readonly id: string;
}

/** Somebody else corrected it since it was read, or the article changed. */
export interface CorrectionConflict extends Refused<'CorrectionConflict'> {
  readonly expectedVersion: number;
  readonly version: number;
}

export interface SpanOutOfText extends Refused<'SpanOutOfText'> {
  /** Index of the segment. */
  readonly segment: number;
  /** Code units. */
  readonly textLength: number;
}

export interface QuoteOverlap extends Refused<'QuoteOverlap'> {
  /** The one that stands there. */
  readonly quote: QuoteView;
}

export interface SameSpeaker extends Refused<'SameSpeaker'> {
  readonly speaker: Owner;
}

export interface NotInArticle extends Refused<'NotInArticle'> {
  /** Ids of the articles that do not have the person or source. */
  readonly articles: readonly string[];
}

export interface AlreadyUndone extends Refused<'AlreadyUndone'> {
  readonly correction: CorrectionNode;
}

export type CorrectQuoteOutcome =
  | CorrectionMade
  | QuoteNotFound
  | CorrectionConflict
  | SpanOutOfText
  | QuoteOverlap
  | SpeakerNotFound
  | NothingToCorrect;

export type RejectQuoteOutcome = CorrectionMade | QuoteNotFound | CorrectionConflict;

export type AddQuoteOutcome =
  | CorrectionMade
  | ArticleNotFound
  | CorrectionConflict
  | SpanOutOfText
  | QuoteOverlap
  | SpeakerNotFound;

export type MergeOutcome = CorrectionMade | SpeakerNotFound | SameSpeaker | CorrectionConflict;
export type SplitOutcome = CorrectionMade | SpeakerNotFound | SameSpeaker | NotInArticle | CorrectionConflict;
export type LinkWikidataOutcome = CorrectionMade | SpeakerNotFound | WikidataIdMalformed | CorrectionConflict;
export type UndoCorrectionOutcome = CorrectionMade | CorrectionNotFound | AlreadyUndone;
