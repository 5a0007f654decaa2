import type { Span } from '../../text/span.js';

export const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const;
export type QuoteType = (typeof QUOTE_TYPES)[number];

/** A quote as people annotated it. */
export interface GoldQuote extends Span {
  /** At least one; the quote itself where the gold names none. */
  readonly segments: readonly Span[];
  readonly type: QuoteType | null;
  /** 'speech', 'other', ... as the gold has it. */
  readonly kind: string | null;
  /** The words that name the speaker beside the quote. */
  readonly speaker: Span | null;
  /** Full name of the speaker; null where the gold does not tell. */
  readonly name: string | null;
}

export interface GoldEntity extends Span {
  /** 'PER', 'ORG', ...; other labels are not measured. */
  readonly label: string;
}

/** One annotated article. What is null was not annotated and is not measured. */
export interface GoldArticle {
  readonly id: string | null;
  readonly text: string;
  readonly quotes: readonly GoldQuote[] | null;
  readonly entities: readonly GoldEntity[] | null;
}
