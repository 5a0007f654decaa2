import type { Span } from '../../text/span.js';
import type { TextPiece } from '../graph.js';
import type { ArticleRecord } from './article-record.js';

/** A span of an article with its words, cut out when asked for. */
export class TextSlice implements TextPiece {
  constructor(
    protected readonly article: ArticleRecord,
    readonly span: Span,
  ) {}

  get text(): string {
    return this.article.textOf(this.span);
  }
}
