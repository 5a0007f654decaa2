import { Field, ObjectType } from 'type-graphql';
import type { CueNode, ParagraphNode, QuoteContext, SegmentNode, TextPiece } from '../../corpus/graph.js';
import type { OriginalPlace } from '../../text/origin.js';
import { ParagraphType } from '../paragraph/paragraph.type.js';
import type { PlainFields } from '../plain-fields.js';
import { OriginalPlaceType } from '../text/original-place.type.js';
import { TextSpanType } from '../text/text-span.type.js';

@ObjectType('QuoteSegment', {
  simpleResolvers: true,
  description: 'One contiguous piece of a quote, outer quotation marks left out.',
})
export class QuoteSegmentType implements PlainFields<SegmentNode> {
  @Field(() => String, { description: 'As printed.' })
  readonly text!: string;

  @Field(() => TextSpanType, { description: 'Where it stands in article.text.' })
  readonly span!: TextPiece['span'];

  @Field(() => OriginalPlaceType, {
    complexity: 5,
    description: 'Where it stands in the document that was read.',
  })
  readonly original!: OriginalPlace;

  @Field(() => ParagraphType, { description: 'The paragraph that it stands in.' })
  readonly paragraph!: ParagraphNode;
}

@ObjectType('Cue', {
  simpleResolvers: true,
  description: "The words that announce a quote: 'said', 'according to', 'was quoted as saying'.",
})
export class CueType implements PlainFields<CueNode> {
  @Field(() => String, { description: 'As printed.' })
  readonly text!: string;

  @Field(() => TextSpanType, { description: 'Where it stands in article.text.' })
  readonly span!: TextPiece['span'];

  @Field(() => String, { description: "Dictionary form of its head: 'say', 'accord', 'quote'." })
  readonly lemma!: string;
}

@ObjectType('QuoteContext', {
  simpleResolvers: true,
  description: 'Text either side of a quote, for reading it on its own.',
})
export class QuoteContextType implements PlainFields<QuoteContext> {
  @Field(() => String, { description: 'What leads up to the quote.' })
  readonly before!: string;

  @Field(() => String, { description: 'What follows the quote.' })
  readonly after!: string;
}
