import { MENTION_LABELS } from '../../model/mention.js';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/paragraph.js';
import type { OriginalPlace } from '../../text/origin.js';
import type { Span } from '../../text/span.js';
import type { ParagraphNode } from '../graph.js';
import { partId } from '../ids.js';
import { MENTION, NONE, PARAGRAPH, QUOTE, SENTENCE } from '../packed/layout.js';
import type { ArticleRecord } from './article-record.js';
import type { MentionView } from './mention-view.js';
import type { QuoteView } from './quote-view.js';
import { spanOf } from './span-of.js';
import { TextSlice } from './text-slice.js';

const NAMES_SOMEONE = (['PERSON', 'BODY'] as const).map((label) => MENTION_LABELS.indexOf(label));

export class ParagraphView implements ParagraphNode {
  constructor(
    readonly article: ArticleRecord,
    readonly index: number,
  ) {}

  get __typename(): 'Paragraph' {
    return 'Paragraph';
  }

  get id(): string {
    return partId('paragraph', this.article.id, this.index);
  }

  get kind(): ParagraphKind {
    return PARAGRAPH_KINDS[this.article.facts.at(PARAGRAPH.kind, this.index)]!;
  }

  get span(): Span {
    return spanOf(this.article.facts, PARAGRAPH, this.index);
  }

  get original(): OriginalPlace {
    return this.article.original(this.span);
  }

  get text(): string {
    return this.article.textOf(this.span);
  }

  get sentences(): readonly TextSlice[] {
    const { article } = this;
    return article
      .rows(SENTENCE)
      .filter((row) => article.facts.at(SENTENCE.paragraph, row) === this.index)
      .map((row) => new TextSlice(article, spanOf(article.facts, SENTENCE, row)));
  }

  get quotes(): readonly QuoteView[] {
    const all = this.article.rows(QUOTE).map((row) => this.article.quote(row));
    return all.filter((quote) => quote.standsIn(this.index));
  }

  /** Those that name someone: a place or a thing only where it speaks, relays or publishes. */
  get mentions(): readonly MentionView[] {
    const { facts } = this.article;
    const shown = this.article.rows(MENTION).filter((row) => {
      if (facts.at(MENTION.paragraph, row) !== this.index) return false;
      return facts.at(MENTION.entity, row) !== NONE || NAMES_SOMEONE.includes(facts.at(MENTION.label, row));
    });
    return shown.map((row) => this.article.mention(row));
  }
}
