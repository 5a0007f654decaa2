import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ArticleNode, QuoteNode, SourceNode } from '../../corpus/graph.js';
import type { Connection } from '../../corpus/page.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleArgs } from '../article/article.input.js';
import type { GraphContext } from '../context.js';
import { pageCost, searchCost } from '../limits/cost.js';
import { QuoteConnection } from '../quote/quote.connection.js';
import { QuoteArgs } from '../quote/quote.input.js';
import { SourceConnection } from './source.connection.js';
import { SourceArgs } from './source.input.js';
import { SourceType } from './source.type.js';

@Resolver(() => SourceType)
export class SourceResolver {
  @Query(() => SourceType, { nullable: true, description: 'The source with this id, or null.' })
  source(
    @Arg('id', () => ID, { description: 'As given by Source.id.' }) id: string,
    @Ctx() { graph }: GraphContext,
  ): SourceNode | null {
    return graph.source(id);
  }

  @Query(() => SourceConnection, {
    complexity: searchCost,
    description: 'By any known form of the name, best known first.',
  })
  sources(@Args(() => SourceArgs) query: SourceArgs, @Ctx() { graph }: GraphContext): Connection<SourceNode> {
    return graph.sources(query);
  }

  @FieldResolver(() => QuoteConnection, {
    complexity: pageCost,
    description: "What it passed on of others' words.",
  })
  relayedQuotes(@Root() source: SourceNode, @Args(() => QuoteArgs) query: QuoteArgs): Connection<QuoteNode> {
    return source.relayedQuotes(query);
  }

  @FieldResolver(() => ArticleConnection, {
    complexity: pageCost,
    description: 'Articles that cite or name it, newest first unless ordered otherwise.',
  })
  articles(@Root() source: SourceNode, @Args(() => ArticleArgs) query: ArticleArgs): Connection<ArticleNode> {
    return source.articles(query);
  }
}
