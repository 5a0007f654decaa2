import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { NodeBucket, ValueBucket } from '../../corpus/facets.js';

const COUNT = 'Items of the list that have it.';

export function nodeBucketType(name: string, node: () => object, filter: string): ClassType<object> {
  @ObjectType(`${name}Bucket`, {
    simpleResolvers: true,
    description: `How often one came up. To see the items, filter by its id: ${filter}.`,
  })
  class NodeBucketType implements NodeBucket<object> {
    @Field(node, { description: 'Who came up.' })
    readonly node!: object;

    @Field(() => Int, { description: COUNT })
    readonly count!: number;
  }
  return NodeBucketType;
}

export function valueBucketType<Value>(name: string, value: object, filter: string): ClassType<object> {
  @ObjectType(`${name}Bucket`, {
    simpleResolvers: true,
    description: `How often one came up. To see the items, filter by it: ${filter}.`,
  })
  class ValueBucketType implements ValueBucket<Value> {
    @Field(() => value, { description: 'What came up.' })
    readonly value!: Value;

    @Field(() => Int, { description: COUNT })
    readonly count!: number;
  }
  return ValueBucketType;
}
