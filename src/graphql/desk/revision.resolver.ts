import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleNode } from '../../corpus/graph.js';
import type { Connection } from '../../corpus/page.js';
import type { QuoteChange, RevisionView } from '../../desk/archive/revision-view.js';
import { ArticleType } from '../article/article.type.js';
import type { GraphContext } from '../context.js';
import { pageCost } from '../limits/cost.js';
import { PageArgs } from '../paging/page.args.js';
import { QuoteChangeConnection } from './quote-change.type.js';
import { RevisionConnection } from './revision.connection.js';
import { RevisionType } from './revision.type.js';

@Resolver(() => ArticleType)
export class ArticleRevisionsResolver {
  @FieldResolver(() => RevisionType, { description: 'Which of its revisions this article is.' })
  revision(@Root() article: ArticleNode, @Ctx() { desk }: GraphContext): RevisionView {
    return desk.revisionOf(article);
  }

  @FieldResolver(() => RevisionConnection, {
    complexity: pageCost,
    description:
      'Every content it had while this server ran, first to last, those before a removal included.',
  })
  revisions(
    @Root() article: ArticleNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Connection<RevisionView> {
    return desk.revisions(article.id, page);
  }
}

@Resolver(() => RevisionType)
export class RevisionResolver {
  @FieldResolver(() => QuoteChangeConnection, {
    complexity: pageCost,
    description:
      'Quotes that differ from those of the revision before, in the order of this one, then those that are gone. None for the first revision.',
  })
  quoteChanges(
    @Root() revision: RevisionView,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<QuoteChange> {
    return revision.quoteChanges(page);
  }
}
