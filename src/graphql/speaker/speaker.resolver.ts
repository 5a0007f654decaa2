import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { QuoteNode, SpeakerNode } from '../../corpus/graph.js';
import type { Connection } from '../../corpus/page.js';
import { pageCost } from '../limits/cost.js';
import { QuoteConnection } from '../quote/quote.connection.js';
import { QuoteArgs } from '../quote/quote.input.js';
import { SpeakerInterface } from './speaker.type.js';

@Resolver(() => SpeakerInterface)
export class SpeakerResolver {
  @FieldResolver(() => QuoteConnection, {
    complexity: pageCost,
    description: 'What they said themselves; newest first unless ordered otherwise.',
  })
  quotes(@Root() speaker: SpeakerNode, @Args(() => QuoteArgs) query: QuoteArgs): Connection<QuoteNode> {
    return speaker.quotes(query);
  }
}
