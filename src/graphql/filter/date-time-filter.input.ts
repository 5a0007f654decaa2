import { Field, InputType } from 'type-graphql';
import type { DateTimeFilter } from '../../corpus/query.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

@InputType('DateTimeFilter', {
  description: 'A condition on a date; all that are given must hold. What has no date meets none.',
})
export class DateTimeFilterInput implements DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At this time or after it.' })
  readonly gte?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this time.' })
  readonly lt?: string | null;
}
