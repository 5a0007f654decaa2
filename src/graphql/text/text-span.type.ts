import { Field, Int, ObjectType } from 'type-graphql';
import type { TextPiece } from '../../corpus/graph.js';
import type { PlainFields } from '../plain-fields.js';

@ObjectType('TextSpan', {
  simpleResolvers: true,
  description:
    'A stretch of article.text in UTF-16 code units, half-open [start, end): what slice(start, end) gives.',
})
export class TextSpanType implements PlainFields<TextPiece['span']> {
  @Field(() => Int, { description: 'Offset of the first code unit.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Offset behind the last code unit.' })
  readonly end!: number;
}
