import { Field, Int, ObjectType } from 'type-graphql';
import type { MonthBucket } from '../../corpus/facets.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

@ObjectType('MonthBucket', {
  simpleResolvers: true,
  description: 'How much is of one month. To see the items, filter by publishedAt: { gte: start, lt: end }.',
})
export class MonthBucketType implements MonthBucket {
  @Field(() => String, { description: "Year and month in UTC: '2026-03'." })
  readonly value!: string;

  @Field(() => DateTimeScalar, { description: 'Its first instant.' })
  readonly start!: string;

  @Field(() => DateTimeScalar, { description: 'The first instant of the next month.' })
  readonly end!: string;

  @Field(() => Int, { description: 'Items of the list that are of it.' })
  readonly count!: number;
}
