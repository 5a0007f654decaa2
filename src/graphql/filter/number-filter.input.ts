import { type ClassType, Field, Float, InputType, Int } from 'type-graphql';
import type { NumberFilter } from '../../corpus/filter.js';

function numberFilter(name: string, number: object, what: string): ClassType<NumberFilter> {
  @InputType(name, { description: `A condition on ${what}; all that are given must hold.` })
  class NumberFilterInput implements NumberFilter {
    @Field(() => number, { nullable: true, description: 'Is this one.' })
    readonly eq?: number | null;

    @Field(() => [number], {
      nullable: true,
      description: 'Is one of these, 1000 at most; none is in an empty list.',
    })
    readonly in?: readonly number[] | null;

    @Field(() => [number], { nullable: true, description: 'Is none of these, 1000 at most.' })
    readonly notIn?: readonly number[] | null;

    @Field(() => number, { nullable: true, description: 'Is more than this.' })
    readonly gt?: number | null;

    @Field(() => number, { nullable: true, description: 'Is this or more.' })
    readonly gte?: number | null;

    @Field(() => number, { nullable: true, description: 'Is less than this.' })
    readonly lt?: number | null;

    @Field(() => number, { nullable: true, description: 'Is this or less.' })
    readonly lte?: number | null;
  }
  return NumberFilterInput;
}

export const IntFilterInput = numberFilter('IntFilter', Int, 'a whole number');
export const FloatFilterInput = numberFilter('FloatFilter', Float, 'a number');
