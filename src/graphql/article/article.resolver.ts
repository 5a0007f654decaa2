import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type {
  ArticleNode,
  ArticlePersonEdge,
  ParagraphNode,
  PersonNode,
  QuoteNode,
} from '../../corpus/graph.js';
import type { Connection } from '../../corpus/page.js';
import type { ParagraphKind } from '../../model/paragraph.js';
import type { GraphContext } from '../context.js';
import { listCost, pageCost, searchCost } from '../limits/cost.js';
import { PageArgs } from '../paging/page.args.js';
import { ParagraphType } from '../paragraph/paragraph.type.js';
import { ParagraphKindEnum } from '../paragraph/paragraph-kind.enum.js';
import { QuoteConnection } from '../quote/quote.connection.js';
import { QuoteArgs } from '../quote/quote.input.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { ArticleConnection } from './article.connection.js';
import { ArticleArgs } from './article.input.js';
import { ArticleType } from './article.type.js';
import { ArticlePersonConnection } from './article-person.type.js';

@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleType, {
    nullable: true,
    description: 'The article with this id, or null. As it stood at a time, when `asOf` is given.',
  })
  article(
    @Arg('id', () => ID, { description: 'As given by Article.id.' }) id: string,
    @Ctx() { graph, desk }: GraphContext,
    @Arg('asOf', () => DateTimeScalar, {
      nullable: true,
      description:
        'When it came here counts, not when it was published. Null when it did not stand here then.',
    })
    asOf?: string | null,
  ): ArticleNode | null {
    return asOf == null ? graph.article(id) : desk.articleAsOf(id, asOf);
  }

  @Query(() => ArticleConnection, {
    complexity: searchCost,
    description: 'All articles. As they stood at a time, when `asOf` is given.',
  })
  articles(
    @Args(() => ArticleArgs) query: ArticleArgs,
    @Ctx() { graph, desk }: GraphContext,
    @Arg('asOf', () => DateTimeScalar, {
      nullable: true,
      description:
        'When they came here counts, not when they were published. People and sources, and what the filter asks of them, are those of today.',
    })
    asOf?: string | null,
  ): Connection<ArticleNode> {
    return asOf == null ? graph.articles(query) : desk.articlesAsOf(asOf, query);
  }

  @FieldResolver(() => [ParagraphType], { complexity: listCost(20), description: 'In reading order.' })
  paragraphs(
    @Root() article: ArticleNode,
    @Arg('kind', () => [ParagraphKindEnum], {
      nullable: true,
      description: 'Only those of these kinds; all when left out.',
    })
    kinds: readonly ParagraphKind[] | null,
  ): readonly ParagraphNode[] {
    return article.paragraphs(kinds);
  }

  @FieldResolver(() => QuoteConnection, {
    complexity: pageCost,
    description: 'In reading order unless ordered otherwise.',
  })
  quotes(@Root() article: ArticleNode, @Args(() => QuoteArgs) query: QuoteArgs): Connection<QuoteNode> {
    return article.quotes(query);
  }

  @FieldResolver(() => ArticlePersonConnection, {
    complexity: pageCost,
    description: 'People named in the article, most mentioned first.',
  })
  persons(
    @Root() article: ArticleNode,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<PersonNode, ArticlePersonEdge> {
    return article.persons(page);
  }
}
