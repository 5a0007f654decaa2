import { ArgsType, Field } from 'type-graphql';
import { QuoteFilterInput } from '../quote/quote-filter.input.js';
import type { FollowArguments, QuoteFoundArguments } from './live-event.js';

@ArgsType()
export class FollowArgs implements FollowArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Events behind this cursor, those of the past first; when left out, those to come. The server keeps a limited past.',
  })
  readonly after?: string | null;
}

@ArgsType()
export class QuoteFoundArgs extends FollowArgs implements QuoteFoundArguments {
  @Field(() => QuoteFilterInput, {
    nullable: true,
    description: 'Which quotes, as in `quotes`; all when left out.',
  })
  readonly filter?: QuoteFilterInput | null;
}
