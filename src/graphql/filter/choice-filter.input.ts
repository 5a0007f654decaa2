import { type ClassType, Field, InputType } from 'type-graphql';
import type { ChoiceFilter } from '../../corpus/filter.js';

/**
 * The class of conditions on something that has one of a few values.
 * @param name of the input, without 'Filter'
 * @param what 'the kind of a quote'
 */
export function choiceFilter<Value>(
  name: string,
  value: object,
  what: string,
): ClassType<ChoiceFilter<Value>> {
  @InputType(`${name}Filter`, { description: `A condition on ${what}; all that are given must hold.` })
  class ChoiceFilterInput implements ChoiceFilter<Value> {
    @Field(() => value, { nullable: true, description: 'Is this one.' })
    readonly eq?: Value | null;

    @Field(() => [value], { nullable: true, description: 'Is one of these; none is in an empty list.' })
    readonly in?: readonly Value[] | null;

    @Field(() => [value], { nullable: true, description: 'Is none of these.' })
    readonly notIn?: readonly Value[] | null;
  }
  return ChoiceFilterInput;
}
