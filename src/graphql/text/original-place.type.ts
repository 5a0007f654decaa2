import { Field, Int, ObjectType } from 'type-graphql';
import type { OriginalPlace } from '../../text/origin.js';
import type { PlainFields } from '../plain-fields.js';

@ObjectType('OriginalPlace', {
  simpleResolvers: true,
  description:
    'Where something stands in the document that the article was read from (article.location), in UTF-16 code units of its text as decoded, half-open [start, end); marks of the format may stand between.',
})
export class OriginalPlaceType implements PlainFields<OriginalPlace> {
  @Field(() => String, {
    nullable: true,
    description:
      "The part that offsets and lines are counted in: 'page 3'; null when the document is in one.",
  })
  readonly part!: string | null;

  @Field(() => Int, { description: 'Offset of the first code unit.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Offset behind the last code unit.' })
  readonly end!: number;

  @Field(() => Int, { description: 'Line where it starts, counted from 1.' })
  readonly line!: number;

  @Field(() => Int, { description: 'Column where it starts, counted from 1 in UTF-16 code units.' })
  readonly column!: number;
}
