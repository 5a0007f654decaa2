import { Field, Float, ObjectType } from 'type-graphql';
import type { SpeakerNode, TextPiece } from '../../corpus/graph.js';
import type { MachineQuote } from '../../desk/corrections/machine-quote.js';
import type { QuoteKind } from '../../model/quote.js';
import { listCost } from '../limits/cost.js';
import type { PlainFields } from '../plain-fields.js';
import { QuoteKindEnum } from '../quote/quote-kind.enum.js';
import { SpeakerInterface } from '../speaker/speaker.type.js';
import { TextPieceType } from './correction-value.type.js';

@ObjectType('MachineQuote', {
  simpleResolvers: true,
  description: 'A quote as the machine found it, before editors corrected it.',
})
export class MachineQuoteType implements PlainFields<MachineQuote> {
  @Field(() => String, { description: "The quoted words; the segments' texts joined by a space." })
  readonly text!: string;

  @Field(() => QuoteKindEnum, { description: 'How much of it stands in quotation marks.' })
  readonly kind!: QuoteKind;

  @Field(() => [TextPieceType], { complexity: listCost(2), description: 'One for each contiguous piece.' })
  readonly segments!: readonly TextPiece[];

  @Field(() => SpeakerInterface, { nullable: true, description: 'Whose words the machine took them for.' })
  readonly speaker!: SpeakerNode | null;

  @Field(() => String, { description: 'The rule or model that decided.' })
  readonly method!: string;

  @Field(() => Float, { description: 'How sure it was: 0 to 1.' })
  readonly confidence!: number;
}
