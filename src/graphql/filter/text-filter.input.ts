import { Field, InputType } from 'type-graphql';
import type { TextFilter } from '../../corpus/filter.js';

@InputType('TextFilter', {
  description:
    'A condition on a text; all that are given must hold. Letter case, accents and the shape of apostrophes and ' +
    'quotation marks make no difference.',
})
export class TextFilterInput implements TextFilter {
  @Field(() => String, { nullable: true, description: 'Is this, from end to end.' })
  readonly eq?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Is one of these, 1000 at most, from end to end; none is in an empty list.',
  })
  readonly in?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Holds these words.' })
  readonly contains?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with these words.' })
  readonly startsWith?: string | null;

  @Field(() => String, { nullable: true, description: 'Ends with these words.' })
  readonly endsWith?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: there is none. False: there is one. Refused where there always is one.',
  })
  readonly isNull?: boolean | null;
}
