import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description:
    'An object whose id is unique across types and stays the same when the same document is read again.',
})
export abstract class NodeInterface {
  @Field(() => ID, { description: 'Opaque; unique across all types.' })
  readonly id!: string;
}
