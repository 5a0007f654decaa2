import { Field, InputType } from 'type-graphql';
import type { StringFilter } from '../../corpus/filter.js';

@InputType('StringFilter', {
  description: 'A condition on a word, compared letter by letter; all that are given must hold.',
})
export class StringFilterInput implements StringFilter {
  @Field(() => String, { nullable: true, description: 'Is this one.' })
  readonly eq?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Is one of these, 1000 at most; none is in an empty list.',
  })
  readonly in?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Is none of these, 1000 at most.' })
  readonly notIn?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is none. False: there is one.' })
  readonly isNull?: boolean | null;
}
