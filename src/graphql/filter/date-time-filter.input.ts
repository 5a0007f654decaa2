import { Field, InputType } from 'type-graphql';
import type { DateTimeFilter } from '../../corpus/filter.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

@InputType('DateTimeFilter', {
  description: 'A condition on a date; all that are given must hold. What has no date meets isNull alone.',
})
export class DateTimeFilterInput implements DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At this time.' })
  readonly eq?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'After this time.' })
  readonly gt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At this time or after it.' })
  readonly gte?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this time.' })
  readonly lt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At this time or before it.' })
  readonly lte?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: there is no date. False: there is one.' })
  readonly isNull?: boolean | null;
}
