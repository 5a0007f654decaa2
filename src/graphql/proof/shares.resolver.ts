import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../corpus/page.js';
import type { Grouping } from '../../proof/shares/group.js';
import type { QuoteShare, QuoteShares } from '../../proof/shares/quote-shares.js';
import type { GraphContext } from '../context.js';
import { pageCost, proofCost } from '../limits/cost.js';
import { PageArgs } from '../paging/page.args.js';
import { QuoteFilterInput } from '../quote/quote-filter.input.js';
import { QuoteShareConnection, QuoteShareGrouping, QuoteSharesType } from './shares.type.js';

@Resolver(() => QuoteSharesType)
export class QuoteSharesResolver {
  @Query(() => QuoteSharesType, {
    complexity: proofCost,
    description: 'Who gets quoted: counts and shares of quotes and of their words, beside a baseline.',
  })
  quoteShares(
    @Arg('by', () => QuoteShareGrouping, { description: 'What they are counted by.' }) by: Grouping,
    @Arg('filter', () => QuoteFilterInput, {
      nullable: true,
      description: 'Which quotes; all when left out.',
    })
    filter: QuoteFilterInput | null,
    @Arg('baseline', () => QuoteFilterInput, {
      nullable: true,
      description: 'With which quotes they are compared; with all when left out.',
    })
    baseline: QuoteFilterInput | null,
    @Ctx() { proof }: GraphContext,
  ): Promise<QuoteShares> {
    return proof.shares({ by, filter, baseline });
  }

  @FieldResolver(() => QuoteShareConnection, {
    complexity: pageCost,
    description:
      'All that have a quote under the filter: by year and month in order of time, else the most quoted first. What is not known has a null key.',
  })
  groups(@Root() shares: QuoteShares, @Args(() => PageArgs) page: PageArgs): Connection<QuoteShare> {
    return shares.groups(page);
  }
}
