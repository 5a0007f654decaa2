import type { Dated } from '../../corpus/directory/dated.js';
import type { SourceKind } from '../../model/entity.js';
import type { QuoteKind } from '../../model/quote.js';
import type { Anchor } from './anchor.js';

/** A person or source as a correction names it. */
export interface NamedSpeaker {
  readonly kind: 'PERSON' | 'SOURCE';
  /** Across articles, when the correction was made; null for a name that the editor gives. */
  readonly id: string | null;
  readonly name: string;
  /** Null for a person. */
  readonly sourceKind: SourceKind | null;
}

/** A person or source that the graph knows. */
export interface KnownSpeaker extends NamedSpeaker {
  readonly id: string;
}

/** What can be wrong with a quote. */
export interface QuoteValue {
  readonly kind: QuoteKind;
  /** At least one, in reading order. */
  readonly segments: readonly Anchor[];
  /** Null when nobody is known to speak. */
  readonly speaker: NamedSpeaker | null;
}

/** Only what is set. */
export type QuoteSettings = { readonly [Name in keyof QuoteValue]?: QuoteValue[Name] | undefined };

/** `before`, in what follows, is the machine's value, or that with which an editor added a quote which it missed. */
interface CorrectedQuote {
  readonly action: 'CORRECT_QUOTE';
  readonly article: string;
  readonly before: QuoteValue;
  readonly after: QuoteSettings;
}

interface RejectedQuote {
  readonly action: 'REJECT_QUOTE';
  readonly article: string;
  readonly before: QuoteValue;
}

interface AddedQuote {
  readonly action: 'ADD_QUOTE';
  readonly article: string;
  readonly after: QuoteValue;
}

interface Merger {
  readonly action: 'MERGE_PERSONS' | 'MERGE_SOURCES';
  readonly before: KnownSpeaker;
  /** Who both are from then on. */
  readonly after: KnownSpeaker;
}

interface Split {
  readonly action: 'SPLIT_PERSON' | 'SPLIT_SOURCE';
  readonly before: KnownSpeaker;
  /** Who they are in the articles. */
  readonly after: KnownSpeaker;
  readonly articles: readonly string[];
}

interface LinkedToWikidata {
  readonly action: 'LINK_WIKIDATA';
  readonly before: KnownSpeaker;
  readonly wikidataId: string;
}

export type QuoteChange = CorrectedQuote | RejectedQuote | AddedQuote;
export type IdentityChange = Merger | Split;
export type Change = QuoteChange | IdentityChange | LinkedToWikidata;
export type CorrectionAction = Change['action'];

/** Who did something, when, and why. */
export interface Deed {
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  /** Name of the key that was shown. */
  readonly by: string;
  readonly why: string;
}

/** What one editor set right, once. Nothing of it changes, but that it may be undone. */
export type Correction<Changed extends Change = Change> = Dated &
  Deed & { readonly undone: Deed | null } & Changed;

/**
 * APPLIED: it holds. ORPHANED: the article, the words in it or the person it is about are gone; it waits for them to come
 * back. SUPERSEDED: later corrections set all of it. UNDONE: taken back.
 */
export type CorrectionStatus = 'APPLIED' | 'ORPHANED' | 'SUPERSEDED' | 'UNDONE';

/** Whether it is about one article, not about who is who. */
export const isOfQuote = (correction: Correction): correction is Correction<QuoteChange> =>
  'article' in correction;

/** Ids of what it is about: an article, or people, or sources. */
export function subjectsOf(correction: Correction): readonly string[] {
  if (isOfQuote(correction)) return [correction.article];
  const { before } = correction;
  return correction.action === 'LINK_WIKIDATA' ? [before.id] : [before.id, correction.after.id];
}
