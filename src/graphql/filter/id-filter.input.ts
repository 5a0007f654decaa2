import { Field, ID, InputType } from 'type-graphql';
import type { IdFilter } from '../../corpus/filter.js';

@InputType('IDFilter', {
  description: 'A condition on an id; all that are given must hold. What is not there meets isNull alone.',
})
export class IdFilterInput implements IdFilter {
  @Field(() => ID, { nullable: true, description: 'Is this one.' })
  readonly eq?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Is one of these, 1000 at most; none is in an empty list.',
  })
  readonly in?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Is none of these, 1000 at most.' })
  readonly notIn?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is none. False: there is one.' })
  readonly isNull?: boolean | null;
}
