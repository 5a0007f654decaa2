import { QUOTE_KINDS, type QuoteKind } from '../../model/quote.js';
import type { QuoteContext, QuoteNode } from '../graph.js';
import { partId } from '../ids.js';
import { CONFIDENCE_PARTS, QUOTE, SEGMENT } from '../packed/layout.js';
import type { ArticleRecord, Owner } from './article-record.js';
import type { MentionView } from './mention-view.js';
import type { ParagraphView } from './paragraph-view.js';
import { contextOf, contextWindow } from './quote-context.js';
import { quoteLength } from './quote-length.js';
import { AttributionView, CueView, SegmentView } from './quote-parts.js';
import type { SourceRecord } from './source-record.js';

export class QuoteView implements QuoteNode {
  constructor(
    readonly article: ArticleRecord,
    readonly row: number,
  ) {}

  get __typename(): 'Quote' {
    return 'Quote';
  }

  get id(): string {
    const { start, twin } = this;
    return partId('quote', this.article.id, twin === 0 ? start : `${start}-${twin}`);
  }

  /** Where its first segment starts. */
  get start(): number {
    return this.article.facts.at(SEGMENT.start, this.segmentRows.from);
  }

  /** Where its last segment ends. */
  get end(): number {
    return this.article.facts.at(SEGMENT.end, this.segmentRows.to - 1);
  }

  /** How many quotes of the article start at the same place and stand before it in reading order. */
  get twin(): number {
    let first = this.row;
    while (first > 0 && this.article.quote(first - 1).start === this.start) first--;
    return this.row - first;
  }

  get kind(): QuoteKind {
    return QUOTE_KINDS[this.article.facts.at(QUOTE.kind, this.row)]!;
  }

  get text(): string {
    return this.segments.map((segment) => segment.text).join(' ');
  }

  /** Code units of `text`. */
  get length(): number {
    return quoteLength(this.article.facts, this.row);
  }

  get segments(): readonly SegmentView[] {
    const { from, to } = this.segmentRows;
    return Array.from({ length: to - from }, (_, index) => new SegmentView(this.article, from + index));
  }

  get cue(): CueView | null {
    const start = this.article.facts.find(QUOTE.cueStart, this.row);
    return start === null ? null : new CueView(this.article, this.row);
  }

  get speaker(): Owner | null {
    return this.article.ownerOf(this.article.facts.find(QUOTE.speaker, this.row));
  }

  get speakerMention(): MentionView | null {
    const mention = this.article.facts.find(QUOTE.speakerMention, this.row);
    return mention === null ? null : this.article.mention(mention);
  }

  get attribution(): AttributionView {
    return new AttributionView(this.article, this.row);
  }

  get confidence(): number {
    return this.article.facts.at(QUOTE.confidence, this.row) / CONFIDENCE_PARTS;
  }

  get source(): SourceRecord | null {
    const owner = this.article.ownerOf(this.article.facts.find(QUOTE.source, this.row));
    return owner?.__typename === 'Source' ? owner : null;
  }

  get paragraph(): ParagraphView {
    return this.article.paragraph(this.article.facts.at(SEGMENT.paragraph, this.segmentRows.from));
  }

  context(characters: number): QuoteContext {
    const { start, end, article } = this;
    const window = contextWindow({ start, end }, article.compactText.end, characters);
    return contextOf(
      article.textOf(window),
      { start: start - window.start, end: end - window.start },
      characters,
    );
  }

  /** True when a segment lies in the paragraph. */
  standsIn(paragraph: number): boolean {
    const { from, to } = this.segmentRows;
    for (let row = from; row < to; row++)
      if (this.article.facts.at(SEGMENT.paragraph, row) === paragraph) return true;
    return false;
  }

  private get segmentRows() {
    return this.article.facts.list(QUOTE, QUOTE.segments, this.row, SEGMENT);
  }
}
