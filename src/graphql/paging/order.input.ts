import { type ClassType, Field, InputType } from 'type-graphql';
import type { Direction, Order } from '../../corpus/query.js';
import { OrderDirection } from './order-direction.enum.js';

/** The class of one criterion by which a list is put in order. */
export function orderInput<Name extends string>(item: string, orderField: object): ClassType<Order<Name>> {
  @InputType(`${item}Order`, {
    description: `One criterion of order; among several, a later one decides where the earlier ones are even. Each field may be given once.`,
  })
  class OrderInput implements Order<Name> {
    @Field(() => orderField, { description: 'What is compared.' })
    readonly field!: Name;

    @Field(() => OrderDirection, {
      nullable: true,
      defaultValue: OrderDirection.ASC,
      description: 'Which end comes first.',
    })
    readonly direction?: Direction | null;
  }
  return OrderInput;
}
