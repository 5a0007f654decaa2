import type { SpeakerNode, TextPiece } from '../../corpus/graph.js';
import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Quote, QuoteKind } from '../../model/quote.js';

/** A quote as the machine found it, whatever corrections made of it. */
export class MachineQuote {
  constructor(
    private readonly article: ArticleRecord,
    private readonly quote: Quote,
  ) {}

  get kind(): QuoteKind {
    return this.quote.kind;
  }

  get text(): string {
    return this.segments.map(({ text }) => text).join(' ');
  }

  get segments(): readonly TextPiece[] {
    return this.quote.segments.map(({ start, end }) => {
      const span = { start, end };
      return { span, text: this.article.textOf(span) };
    });
  }

  get speaker(): SpeakerNode | null {
    return this.article.ownerOf(this.quote.speaker);
  }

  get method(): string {
    return this.quote.method;
  }

  get confidence(): number {
    return this.quote.confidence;
  }
}
