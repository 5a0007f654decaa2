import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { QuoteContext, QuoteNode } from '../../corpus/graph.js';
import type { Connection } from '../../corpus/page.js';
import type { GraphContext } from '../context.js';
import { refuseOutside } from '../errors/argument-error.js';
import { searchCost } from '../limits/cost.js';
import { QuoteConnection } from './quote.connection.js';
import { QuoteArgs } from './quote.input.js';
import { QuoteType } from './quote.type.js';
import { QuoteContextType } from './quote-parts.type.js';

const MAX_CONTEXT = 2_000;

@Resolver(() => QuoteType)
export class QuoteResolver {
  @Query(() => QuoteType, { nullable: true, description: 'The quote with this id, or null.' })
  quote(
    @Arg('id', () => ID, { description: 'As given by Quote.id.' }) id: string,
    @Ctx() { graph }: GraphContext,
  ): QuoteNode | null {
    return graph.quote(id);
  }

  @Query(() => QuoteConnection, { complexity: searchCost, description: 'Quotes of all articles.' })
  quotes(@Args(() => QuoteArgs) query: QuoteArgs, @Ctx() { graph }: GraphContext): Connection<QuoteNode> {
    return graph.quotes(query);
  }

  @FieldResolver(() => QuoteContextType, {
    description: 'Some text either side, for reading a quote on its own.',
  })
  context(
    @Root() quote: QuoteNode,
    @Arg('characters', () => Int, {
      nullable: true,
      defaultValue: 200,
      description: 'How much at most either side, in UTF-16 code units: 0 to 2000.',
    })
    characters: number | null,
  ): QuoteContext {
    refuseOutside('characters', characters ?? 200, 0, MAX_CONTEXT);
    return quote.context(characters ?? 200);
  }
}
