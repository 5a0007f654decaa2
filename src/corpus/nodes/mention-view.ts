import { MENTION_KINDS, type MentionKind } from '../../model/mention.js';
import type { Span } from '../../text/span.js';
import type { MentionNode } from '../graph.js';
import { MENTION } from '../packed/layout.js';
import type { ArticleRecord, Owner } from './article-record.js';
import type { ParagraphView } from './paragraph-view.js';
import { spanOf } from './span-of.js';

export class MentionView implements MentionNode {
  constructor(
    readonly article: ArticleRecord,
    readonly row: number,
  ) {}

  get start(): number {
    return this.article.facts.at(MENTION.start, this.row);
  }

  get span(): Span {
    return spanOf(this.article.facts, MENTION, this.row);
  }

  get text(): string {
    return this.article.textOf(this.span);
  }

  get kind(): MentionKind {
    return MENTION_KINDS[this.article.facts.at(MENTION.kind, this.row)]!;
  }

  get refersTo(): Owner | null {
    return this.article.ownerOf(this.article.facts.find(MENTION.entity, this.row));
  }

  get paragraph(): ParagraphView {
    return this.article.paragraph(this.article.facts.at(MENTION.paragraph, this.row));
  }
}
