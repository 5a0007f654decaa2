import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ArticleNode, MentionNode, PersonNode } from '../../corpus/graph.js';
import type { Connection } from '../../corpus/page.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleArgs } from '../article/article.input.js';
import type { GraphContext } from '../context.js';
import { pageCost, searchCost } from '../limits/cost.js';
import { MentionConnection } from '../mention/mention.connection.js';
import { PageArgs } from '../paging/page.args.js';
import { PersonConnection } from './person.connection.js';
import { PersonArgs } from './person.input.js';
import { PersonType } from './person.type.js';

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, { nullable: true, description: 'The person with this id, or null.' })
  person(
    @Arg('id', () => ID, { description: 'As given by Person.id.' }) id: string,
    @Ctx() { graph }: GraphContext,
  ): PersonNode | null {
    return graph.person(id);
  }

  @Query(() => PersonConnection, {
    complexity: searchCost,
    description: 'By any known form of the name, best known first.',
  })
  persons(@Args(() => PersonArgs) query: PersonArgs, @Ctx() { graph }: GraphContext): Connection<PersonNode> {
    return graph.persons(query);
  }

  @FieldResolver(() => ArticleConnection, {
    complexity: pageCost,
    description: 'Articles that name them, newest first unless ordered otherwise.',
  })
  articles(@Root() person: PersonNode, @Args(() => ArticleArgs) query: ArticleArgs): Connection<ArticleNode> {
    return person.articles(query);
  }

  @FieldResolver(() => MentionConnection, {
    complexity: pageCost,
    description: 'Words that name them, by article and in reading order.',
  })
  mentions(@Root() person: PersonNode, @Args(() => PageArgs) page: PageArgs): Connection<MentionNode> {
    return person.mentions(page);
  }
}
