import { Field, ObjectType } from 'type-graphql';
import type { SpeakerNode, TextPiece } from '../../corpus/graph.js';
import type { Deed } from '../../desk/corrections/correction.js';
import type { CorrectionValue, SpeakerValue } from '../../desk/corrections/correction-node.js';
import type { QuoteKind } from '../../model/quote.js';
import { listCost } from '../limits/cost.js';
import type { PlainFields } from '../plain-fields.js';
import { QuoteKindEnum } from '../quote/quote-kind.enum.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { SpeakerInterface } from '../speaker/speaker.type.js';
import { TextSpanType } from '../text/text-span.type.js';

@ObjectType('TextPiece', { simpleResolvers: true, description: 'Words of an article and where they stand.' })
export class TextPieceType implements PlainFields<TextPiece> {
  @Field(() => String, { description: 'As printed.' })
  readonly text!: string;

  @Field(() => TextSpanType, { description: 'Where in article.text.' })
  readonly span!: TextPiece['span'];
}

@ObjectType('SpeakerValue', {
  simpleResolvers: true,
  description: 'A person or source as a correction names it.',
})
class SpeakerValueType implements PlainFields<Omit<SpeakerValue, 'kind'>> {
  @Field(() => String, { description: 'The name when the correction was made.' })
  readonly name!: string;

  @Field(() => SpeakerInterface, {
    nullable: true,
    description:
      'Who that is now; null for a name that the editor gave, and for somebody whom no article has.',
  })
  readonly speaker!: SpeakerNode | null;
}

@ObjectType('CorrectionValue', {
  simpleResolvers: true,
  description:
    'One side of a correction. Null means that it says nothing of this; for a speaker see Correction.sets.',
})
export class CorrectionValueType implements PlainFields<CorrectionValue> {
  @Field(() => QuoteKindEnum, { nullable: true, description: 'The kind of the quote.' })
  readonly quoteKind!: QuoteKind | null;

  @Field(() => [TextPieceType], {
    nullable: true,
    complexity: listCost(2),
    description: 'The segments of the quote, as they stood when the correction was made.',
  })
  readonly segments!: readonly TextPiece[] | null;

  @Field(() => SpeakerValueType, {
    nullable: true,
    description: 'Who speaks, or who is merged, split or linked.',
  })
  readonly speaker!: SpeakerValue | null;

  @Field(() => String, { nullable: true, description: 'The item of Wikidata: Q and a number.' })
  readonly wikidataId!: string | null;
}

@ObjectType('Undoing', { simpleResolvers: true, description: 'Who took a correction back, when and why.' })
export class UndoingType implements PlainFields<Deed> {
  @Field(() => DateTimeScalar, { description: 'When, in UTC.' })
  readonly at!: string;

  @Field(() => String, { description: 'Name of the key that was shown.' })
  readonly by!: string;

  @Field(() => String, { description: 'Why, in the words of the editor.' })
  readonly why!: string;
}
