import type { Article } from '../../model/article.js';
import type { MentionLabel, ResolvedMention } from '../../model/mention.js';
import type { Quote } from '../../model/quote.js';
import { type Span, sliceOf } from '../../text/span.js';
import type { ArticleFormat } from './article-format.js';
import { linePieces } from './line-pieces.js';

/** A quote entry is one contiguous segment that crosses no line break; entries of one quote share its quoteId. */
interface QuoteEntry extends Span {
  readonly quoteId: string;
  readonly text: string;
  readonly type: string;
  readonly cue: readonly [number, number] | null;
  readonly speaker: (Span & { readonly text: string }) | null;
  readonly speaker_canonical: string | null;
  readonly source: string | null;
  readonly confidence: number;
}

interface EntityEntry extends Span {
  readonly label: 'PER' | 'ORG';
  readonly name: string;
}

const nameOf = (article: Article, entity: number | null): string | null =>
  entity === null ? null : (article.entities[entity]?.name ?? null);

const pieceOf = (text: string, { start, end }: Span): Span & { readonly text: string } => ({
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

/** The span is that of the name alone: titles and roles are no part of an entity. */
function entityEntry(article: Article, mention: ResolvedMention): EntityEntry | null {
  const label = mention.kind === 'NAME' ? LABELS[mention.label] : null;
  if (label === null) return null;
  const name = nameOf(article, mention.entity) ?? sliceOf(article.text, mention.core);
  return { start: mention.core.start, end: mention.core.end, label, name };
}

/** One line of JSON an article, as the scorers read it: `{"id", "quotes": [...], "entities": [...]}`. */
export const jsonLinesFormat: ArticleFormat = {
  before: '',
  article: (article) =>
    `${JSON.stringify({
      id: article.externalId ?? article.id,
      quotes: article.quotes.flatMap((quote, index) => quoteEntries(article, quote, index)),
      entities: article.mentions
        .map((mention) => entityEntry(article, mention))
        .filter((entry) => entry !== null),
    })}\n`,
  after: '',
};
