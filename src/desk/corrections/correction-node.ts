import type { ArticleNode, QuoteNode, SpeakerNode } from '../../corpus/graph.js';
import type { QuoteKind } from '../../model/quote.js';
import type { Span } from '../../text/span.js';
import type { Anchor } from './anchor.js';
import {
  type Correction,
  type CorrectionAction,
  type CorrectionStatus,
  type Deed,
  isOfQuote,
  type NamedSpeaker,
  type QuoteSettings,
} from './correction.js';
import type { CorrectionBook } from './correction-book.js';
import { lineOf } from './lines/line-of.js';

/** A person or source as a correction names it, and who that is now. */
export interface SpeakerValue extends Pick<NamedSpeaker, 'kind' | 'name'> {
  readonly speaker: SpeakerNode | null;
}

/** One side of a correction: null where it says nothing of it. */
export interface CorrectionValue {
  readonly quoteKind: QuoteKind | null;
  /** As they stood when the correction was made. */
  readonly segments: readonly { readonly text: string; readonly span: Span }[] | null;
  /** Null, too, for nobody: `Correction.sets` tells the difference. */
  readonly speaker: SpeakerValue | null;
  readonly wikidataId: string | null;
}

export type QuoteAspect = 'KIND' | 'SEGMENTS' | 'SPEAKER';

/** A correction as the API shows it. */
export class CorrectionNode {
  readonly __typename = 'Correction';

  constructor(
    private readonly correction: Correction,
    private readonly book: CorrectionBook,
  ) {}

  get id(): string {
    return this.correction.id;
  }

  get at(): string {
    return this.correction.at;
  }

  get by(): string {
    return this.correction.by;
  }

  get why(): string {
    return this.correction.why;
  }

  get action(): CorrectionAction {
    return this.correction.action;
  }

  get undone(): Deed | null {
    return this.correction.undone;
  }

  get status(): CorrectionStatus {
    return this.book.statusOf(this.correction);
  }

  /** What it sets of a quote; empty when it is about no quote. */
  get sets(): readonly QuoteAspect[] {
    const { correction } = this;
    if (!isOfQuote(correction) || correction.action === 'REJECT_QUOTE') return [];
    const { kind, segments, speaker } = correction.after;
    const set = [kind && ('KIND' as const), segments && ('SEGMENTS' as const)];
    return [...set, speaker === undefined ? null : ('SPEAKER' as const)].filter((aspect) => aspect != null);
  }

  get before(): CorrectionValue | null {
    return 'before' in this.correction ? this.#valueOf(this.correction.before) : null;
  }

  get after(): CorrectionValue | null {
    const { correction } = this;
    if (correction.action === 'LINK_WIKIDATA')
      return { ...this.#valueOf(correction.before), wikidataId: correction.wikidataId };
    return 'after' in correction ? this.#valueOf(correction.after) : null;
  }

  get articles(): readonly ArticleNode[] {
    const { correction } = this;
    const ids = isOfQuote(correction)
      ? [correction.article]
      : 'articles' in correction
        ? correction.articles
        : [];
    return ids.flatMap((id) => this.book.corpus.article(id) ?? []);
  }

  /** The quote that it made what it is; null while it does not apply. */
  get quote(): QuoteNode | null {
    const { correction, book } = this;
    if (!isOfQuote(correction)) return null;
    const quotes = book.layerOf(correction.article)?.quotes ?? [];
    const row = quotes.findIndex(({ corrections }) => corrections.some(({ id }) => id === correction.id));
    return row < 0 ? null : (book.corpus.article(correction.article)?.quote(row) ?? null);
  }

  /** Version of what it is about, now. */
  get version(): number {
    const { correction, book } = this;
    return book.version(isOfQuote(correction) ? correction.article : correction.before.id);
  }

  get line(): string {
    return lineOf(this.correction);
  }

  #valueOf(value: NamedSpeaker | QuoteSettings): CorrectionValue {
    if ('name' in value) return { ...NOTHING, speaker: this.#speaker(value) };
    const { kind, segments, speaker } = value;
    return {
      ...NOTHING,
      quoteKind: kind ?? null,
      segments: segments?.map(pieceOf) ?? null,
      speaker: speaker ? this.#speaker(speaker) : null,
    };
  }

  #speaker({ kind, name, id, ...rest }: NamedSpeaker): SpeakerValue {
    return { kind, name, speaker: id === null ? null : this.book.owner({ kind, name, id, ...rest }) };
  }
}

const NOTHING: CorrectionValue = Object.freeze({
  quoteKind: null,
  segments: null,
  speaker: null,
  wikidataId: null,
});

const pieceOf = ({ start, end, exact }: Anchor) => ({ text: exact, span: { start, end } });
