import { Field, Int, ObjectType } from 'type-graphql';
import type { ArticleNode, MentionNode, ParagraphNode, QuoteNode, TextPiece } from '../../corpus/graph.js';
import type { ParagraphKind } from '../../model/paragraph.js';
import type { OriginalPlace } from '../../text/origin.js';
import { ArticleType } from '../article/article.type.js';
import { listCost } from '../limits/cost.js';
import { MentionType } from '../mention/mention.type.js';
import { NodeInterface } from '../node/node.type.js';
import type { PlainFields } from '../plain-fields.js';
import { QuoteType } from '../quote/quote.type.js';
import { OriginalPlaceType } from '../text/original-place.type.js';
import { SentenceType } from '../text/sentence.type.js';
import { TextSpanType } from '../text/text-span.type.js';
import { ParagraphKindEnum } from './paragraph-kind.enum.js';

@ObjectType('Paragraph', {
  implements: NodeInterface,
  simpleResolvers: true,
  description: 'A block of an article.',
})
export class ParagraphType implements PlainFields<ParagraphNode> {
  readonly id!: string;

  @Field(() => Int, { description: 'Counted from 0, in reading order.' })
  readonly index!: number;

  @Field(() => ParagraphKindEnum, { description: 'What it is for.' })
  readonly kind!: ParagraphKind;

  @Field(() => String, { description: 'article.text.slice(span.start, span.end)' })
  readonly text!: string;

  @Field(() => TextSpanType, { description: 'Where it stands in article.text.' })
  readonly span!: TextPiece['span'];

  @Field(() => OriginalPlaceType, {
    complexity: 5,
    description: 'Where it stands in the document that was read.',
  })
  readonly original!: OriginalPlace;

  @Field(() => [SentenceType], { complexity: listCost(3), description: 'In reading order.' })
  readonly sentences!: readonly TextPiece[];

  @Field(() => [QuoteType], {
    complexity: listCost(2),
    description: 'Those with a segment in the paragraph, in reading order.',
  })
  readonly quotes!: readonly QuoteNode[];

  @Field(() => [MentionType], { complexity: listCost(5), description: 'In reading order.' })
  readonly mentions!: readonly MentionNode[];

  @Field(() => ArticleType, { description: 'The article that it is part of.' })
  readonly article!: ArticleNode;
}
