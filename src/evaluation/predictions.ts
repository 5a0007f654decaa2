import type { Article } from '../model/article.js';
import type { MentionLabel, NamedSpan, ResolvedMention } from '../model/mention.js';
import type { Quote } from '../model/quote.js';
import { type Span, sliceOf } from '../text/span.js';
import { linePieces } from './line-pieces.js';

/** A span and its words. */
export interface Piece extends Span {
  readonly text: string;
}

/** A quote entry is one contiguous segment that crosses no line break; entries of one quote share its quoteId. */
export interface QuoteEntry extends Piece {
  readonly quoteId: string;
  readonly type: string;
  readonly cue: readonly [number, number] | null;
  readonly speaker: Piece | null;
  readonly speaker_canonical: string | null;
  readonly source: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface EntityEntry extends Span {
  readonly label: 'PER' | 'ORG';
  readonly name: string;
}

/** What an analysed article claims, in the shape that the scorers of gold read. */
export interface Predictions {
  readonly quotes: readonly QuoteEntry[];
  readonly entities: readonly EntityEntry[];
}

const nameOf = (article: Article, entity: number | null): string | null =>
  entity === null ? null : (article.entities[entity]?.name ?? null);

const pieceOf = (text: string, { start, end }: Span): Piece => ({
  start,
  end,
  text: text.slice(start, end),
});

function quoteEntries(article: Article, quote: Quote, index: number): readonly QuoteEntry[] {
  const speaker = quote.speakerMention === null ? null : article.mentions[quote.speakerMention]!;
  const shared = {
    type: quote.kind.toLowerCase(),
    cue: quote.cue && ([quote.cue.start, quote.cue.end] as const),
    speaker: speaker && pieceOf(article.text, speaker),
    speaker_canonical: nameOf(article, quote.speaker),
    source: nameOf(article, quote.source),
    confidence: quote.confidence,
  };
  return quote.segments
    .flatMap((segment) => linePieces(article.text, segment))
    .map((piece) => ({ quoteId: `q${index + 1}`, ...pieceOf(article.text, piece), ...shared }));
}

const LABELS: Readonly<Record<MentionLabel, EntityEntry['label'] | null>> = {
  PERSON: 'PER',
  BODY: 'ORG',
  PLACE: null,
  OTHER: null,
};

/** The name of the entity whose mention a name lies in, else the name as printed. */
function fullName(article: Article, { start, end }: NamedSpan): string {
  const around = article.mentions[lastStartingBy(article.mentions, start)];
  const isInside = around !== undefined && around.core.start <= start && end <= around.core.end;
  return (isInside ? nameOf(article, around.entity) : null) ?? sliceOf(article.text, { start, end });
}

/** Index of the last mention that starts at or before an offset; -1 when there is none. Mentions are in reading order. */
function lastStartingBy(mentions: readonly ResolvedMention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function entityEntry(article: Article, named: NamedSpan): EntityEntry | null {
  const label = LABELS[named.label];
  if (label === null) return null;
  return { start: named.start, end: named.end, label, name: fullName(article, named) };
}

/** The quotes in order, each cut into contiguous entries, and the names of people and bodies in reading order. */
export const predictionsOf = (article: Article): Predictions => ({
  quotes: article.quotes.flatMap((quote, index) => quoteEntries(article, quote, index)),
  entities: article.names.map((named) => entityEntry(article, named)).filter((entry) => entry !== null),
});
