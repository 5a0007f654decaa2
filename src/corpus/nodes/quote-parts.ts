import type { OriginalPlace } from '../../text/origin.js';
import type { Span } from '../../text/span.js';
import type { AttributionNode, CueNode, QuoteNode, SegmentNode } from '../graph.js';
import { CHAIN_LINK, CONFIDENCE_PARTS, QUOTE, SEGMENT } from '../packed/layout.js';
import type { ArticleRecord } from './article-record.js';
import type { MentionView } from './mention-view.js';
import type { ParagraphView } from './paragraph-view.js';
import { spanOf } from './span-of.js';

const CUE_SPAN = { start: QUOTE.cueStart, end: QUOTE.cueEnd };

export class SegmentView implements SegmentNode {
  constructor(
    private readonly article: ArticleRecord,
    private readonly row: number,
  ) {}

  get span(): Span {
    return spanOf(this.article.facts, SEGMENT, this.row);
  }

  get original(): OriginalPlace {
    return this.article.original(this.span);
  }

  get text(): string {
    return this.article.textOf(this.span);
  }

  get paragraph(): ParagraphView {
    return this.article.paragraph(this.article.facts.at(SEGMENT.paragraph, this.row));
  }
}

/** The cue of the quote in row `row`. */
export class CueView implements CueNode {
  constructor(
    private readonly article: ArticleRecord,
    private readonly row: number,
  ) {}

  get span(): Span {
    return spanOf(this.article.facts, CUE_SPAN, this.row);
  }

  get text(): string {
    return this.article.textOf(this.span);
  }

  get lemma(): string {
    return this.article.facts.string(QUOTE.cueLemma, this.row);
  }
}

/** The attribution of the quote in row `row`. */
export class AttributionView implements AttributionNode {
  constructor(
    private readonly article: ArticleRecord,
    private readonly row: number,
  ) {}

  get quote(): QuoteNode {
    return this.article.quote(this.row);
  }

  get method(): string {
    return this.article.facts.string(QUOTE.method, this.row);
  }

  get confidence(): number {
    return this.article.facts.at(QUOTE.confidence, this.row) / CONFIDENCE_PARTS;
  }

  get reason(): string | null {
    return this.article.facts.string(QUOTE.reason, this.row) || null;
  }

  get chain(): readonly MentionView[] {
    const { facts } = this.article;
    const { from, to } = facts.list(QUOTE, QUOTE.chain, this.row, CHAIN_LINK);
    return Array.from({ length: to - from }, (_, index) =>
      this.article.mention(facts.at(CHAIN_LINK.mention, from + index)),
    );
  }
}
