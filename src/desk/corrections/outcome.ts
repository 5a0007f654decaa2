import type { QuoteNode, SpeakerNode } from '../../corpus/graph.js';
import type { CorrectionNode } from './correction-node.js';

/**
 * What became of a correction that was asked for: it was made, or what is wrong with it, and then nothing was done.
 * `__typename` is that of the schema.
 */
export interface CorrectionSaved {
  readonly __typename: 'CorrectionSaved';
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
  /** The correction that rejected it. */
  readonly rejectedBy: CorrectionNode | null;
}

export type CorrectionNotFound = Refused<'CorrectionNotFound'>;
export type WikidataIdMalformed = Refused<'WikidataIdMalformed'>;
export type NothingToCorrect = Refused<'NothingToCorrect'>;

export interface ArticleNotFound extends Refused<'ArticleNotFound'> {
  readonly articleId: string;
}

export interface SpeakerNotFound extends Refused<'SpeakerNotFound'> {
  readonly speakerId: string;
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
  readonly quote: QuoteNode;
}

export interface SameSpeaker extends Refused<'SameSpeaker'> {
  readonly speaker: SpeakerNode;
}

export interface NotInArticle extends Refused<'NotInArticle'> {
  /** Ids of the articles that do not have the person or source. */
  readonly articles: readonly string[];
}

export interface AlreadyUndone extends Refused<'AlreadyUndone'> {
  readonly correction: CorrectionNode;
}

export type CorrectQuoteOutcome =
  | CorrectionSaved
  | QuoteNotFound
  | CorrectionConflict
  | SpanOutOfText
  | QuoteOverlap
  | SpeakerNotFound
  | NothingToCorrect;

export type RejectQuoteOutcome = CorrectionSaved | QuoteNotFound | CorrectionConflict;

export type AddQuoteOutcome =
  | CorrectionSaved
  | ArticleNotFound
  | CorrectionConflict
  | SpanOutOfText
  | QuoteOverlap
  | SpeakerNotFound;

export type MergeOutcome = CorrectionSaved | SpeakerNotFound | SameSpeaker | CorrectionConflict;
export type SplitOutcome =
  | CorrectionSaved
  | SpeakerNotFound
  | SameSpeaker
  | NotInArticle
  | CorrectionConflict;
export type LinkWikidataOutcome =
  | CorrectionSaved
  | SpeakerNotFound
  | WikidataIdMalformed
  | CorrectionConflict;
export type UndoCorrectionOutcome = CorrectionSaved | CorrectionNotFound | AlreadyUndone;
