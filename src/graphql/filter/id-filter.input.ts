import { Field, ID, InputType } from 'type-graphql';
import type { IdFilter } from '../../corpus/query.js';

@InputType('IDFilter', { description: 'A condition on an id; all that are given must hold.' })
export class IdFilterInput implements IdFilter {
  @Field(() => ID, { nullable: true, description: 'Is this one.' })
  readonly eq?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Is one of these.' })
  readonly in?: readonly string[] | null;
}
