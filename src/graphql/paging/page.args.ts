import { ArgsType, Field, Int } from 'type-graphql';
import type { PageRequest } from '../../corpus/page.js';

@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, {
    nullable: true,
    description: 'How many items from the front: 0 to 100; 20 when neither first nor last is given.',
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items behind this cursor.' })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many items from the back: 0 to 100; not together with first.',
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items before this cursor.' })
  readonly before?: string | null;
}
