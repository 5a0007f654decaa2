import type { Span } from '../text/span.js';

/** DIRECT: all inside quotation marks. MIXED: partly. INDIRECT: reported without them. */
export const QUOTE_KINDS = ['DIRECT', 'MIXED', 'INDIRECT'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** One contiguous piece of a quote, inside one paragraph, outer quotation marks left out. */
export interface QuoteSegment extends Span {
  readonly paragraph: number;
}

/** The words that announce a quote: 'said', 'according to', 'was quoted as saying'. */
export interface Cue extends Span {
  /** Dictionary form of the head: 'say', 'accord', 'quote'. */
  readonly lemma: string;
}

/** Quotation before identity: who speaks is a mention, or nobody yet. */
export interface QuoteDraft {
  readonly kind: QuoteKind;
  /** At least one, in reading order. */
  readonly segments: readonly QuoteSegment[];
  readonly cue: Cue | null;
  /** Index into the mentions. */
  readonly speakerMention: number | null;
  /** Index of the mention of the outlet or body that passed the words on. */
  readonly relayMention: number | null;
  /** Rule or model that decided who speaks: 'subject-of-cue', 'continuation'. */
  readonly method: string;
  /** How sure it is that these are somebody's words and this speaker's: 0 to 1. Without a speaker, the former alone. */
  readonly confidence: number;
  /** A sentence for people: why this speaker, or why none. */
  readonly reason: string;
}

/** A quote with its speaker and relaying source resolved as far as the article tells. */
export interface Quote extends QuoteDraft {
  /** Index into the article's entities; null when the article does not say who. */
  readonly speaker: number | null;
  /** Index of the entity (a Source) that relays. */
  readonly source: number | null;
  /** Mentions from the one beside the quote to the one that names the speaker; empty when there is no speaker mention. */
  readonly chain: readonly number[];
}
