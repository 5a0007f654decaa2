import { Field, ObjectType } from 'type-graphql';
import type { Difference, DifferenceKind } from '../../text/differing/differences.js';
import type { Span } from '../../text/span.js';
import { enumeration } from '../enumeration.js';
import type { PlainFields } from '../plain-fields.js';
import { TextSpanType } from '../text/text-span.type.js';

const DifferenceKindEnum = enumeration<DifferenceKind>(
  'DifferenceKind',
  'In which of two texts words stand.',
  {
    EQUAL: 'In both.',
    INSERTED: 'In the text given alone.',
    DELETED: 'In the text found alone.',
  },
);

@ObjectType('Difference', {
  simpleResolvers: true,
  description:
    'Words in a row that stand in both of two texts, or in one of them. Letter case, accents, marks and punctuation between words count for nothing, unless it is said that they do.',
})
export class DifferenceType implements PlainFields<Difference> {
  @Field(() => DifferenceKindEnum, { description: 'In which of the texts they stand.' })
  readonly kind!: DifferenceKind;

  @Field(() => String, {
    description: 'The words as printed: of the text given where they stand in it, else of the text found.',
  })
  readonly text!: string;

  @Field(() => TextSpanType, {
    nullable: true,
    description: 'Where they stand in the text given; null for DELETED.',
  })
  readonly givenSpan!: Span | null;

  @Field(() => TextSpanType, {
    nullable: true,
    description: 'Where they stand in the text found, which is a Quote.text; null for INSERTED.',
  })
  readonly foundSpan!: Span | null;
}
