import { Field, ObjectType } from 'type-graphql';
import type {
  ArticleNode,
  AttributionNode,
  CueNode,
  MentionNode,
  ParagraphNode,
  QuoteNode,
  SegmentNode,
  SourceNode,
  SpeakerNode,
} from '../../corpus/graph.js';
import type { QuoteKind } from '../../model/quote.js';
import { ArticleType } from '../article/article.type.js';
import { listCost } from '../limits/cost.js';
import { MentionType } from '../mention/mention.type.js';
import { NodeInterface } from '../node/node.type.js';
import { ParagraphType } from '../paragraph/paragraph.type.js';
import type { PlainFields } from '../plain-fields.js';
import { SourceType } from '../source/source.type.js';
import { SpeakerInterface } from '../speaker/speaker.type.js';
import { AttributionType } from './attribution.type.js';
import { QuoteKindEnum } from './quote-kind.enum.js';
import { CueType, QuoteSegmentType } from './quote-parts.type.js';

@ObjectType('Quote', {
  implements: NodeInterface,
  simpleResolvers: true,
  description: 'Words that an article attributes to somebody.',
})
export class QuoteType implements PlainFields<QuoteNode> {
  readonly id!: string;

  @Field(() => String, {
    description:
      "The quoted words as printed, outer quotation marks left out; the segments' texts joined by a space.",
  })
  readonly text!: string;

  @Field(() => QuoteKindEnum, { description: 'How much of it stands in quotation marks.' })
  readonly kind!: QuoteKind;

  @Field(() => [QuoteSegmentType], {
    complexity: listCost(2),
    description: 'One for each contiguous piece: “We will appeal,” she said. “And we will win.” has two.',
  })
  readonly segments!: readonly SegmentNode[];

  @Field(() => CueType, {
    nullable: true,
    description: 'The words that announce it; null when there are none.',
  })
  readonly cue!: CueNode | null;

  @Field(() => SpeakerInterface, {
    nullable: true,
    description:
      'Whose words; null when the article does not say who, and attribution.reason then tells why.',
  })
  readonly speaker!: SpeakerNode | null;

  @Field(() => MentionType, {
    nullable: true,
    description: "The words by which the article names the speaker here: 'The prime minister', 'he'.",
  })
  readonly speakerMention!: MentionNode | null;

  @Field(() => AttributionType, { description: 'Why this speaker.' })
  readonly attribution!: AttributionNode;

  @Field(() => SourceType, {
    nullable: true,
    description: "Through whom the words reached the article, when it says so: 'by state television'.",
  })
  readonly source!: SourceNode | null;

  @Field(() => ParagraphType, { description: 'The paragraph that it begins in.' })
  readonly paragraph!: ParagraphNode;

  @Field(() => ArticleType, { description: 'The article that prints it.' })
  readonly article!: ArticleNode;
}
