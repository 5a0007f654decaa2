import { Args, Authorized, Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Role } from '../../access/role.js';
import type { GraphContext } from '../context.js';
import { FollowArgs, QuoteFoundArgs } from './live.args.js';
import { ArticleIngestedType, CorrectionMadeType, QuoteFoundType } from './live.type.js';
import {
  type ArticleIngestedEvent,
  type CorrectionMadeEvent,
  followArticles,
  followCorrections,
  followQuotes,
  type QuoteFoundEvent,
} from './live-event.js';

/** The arguments are as GraphQL has coerced them. */
interface Subscribed<Arguments> {
  readonly context: GraphContext;
  readonly args: Arguments;
}

@Resolver()
export class LiveResolver {
  @Query(() => String, {
    description:
      'The place of the newest event. Ask for it with what you read, and follow behind it: then nothing between is missed.',
  })
  eventCursor(@Ctx() { events }: GraphContext): string {
    return events.cursor;
  }

  @Authorized<Role>('READER')
  @Subscription(() => QuoteFoundType, {
    description: 'Every quote that was not there before, when its article comes in or an editor adds it.',
    subscribe: ({ context, args }: Subscribed<QuoteFoundArgs>) => followQuotes(context, args),
  })
  quoteFound(@Root() found: QuoteFoundEvent, @Args(() => QuoteFoundArgs) _: QuoteFoundArgs): QuoteFoundEvent {
    return found;
  }

  @Authorized<Role>('READER')
  @Subscription(() => ArticleIngestedType, {
    description: 'Every article that comes in, comes again with another content, or is taken out.',
    subscribe: ({ context, args }: Subscribed<FollowArgs>) => followArticles(context, args),
  })
  articleIngested(
    @Root() ingested: ArticleIngestedEvent,
    @Args(() => FollowArgs) _: FollowArgs,
  ): ArticleIngestedEvent {
    return ingested;
  }

  @Authorized<Role>('READER')
  @Subscription(() => CorrectionMadeType, {
    description: 'Every correction that an editor makes or takes back.',
    subscribe: ({ context, args }: Subscribed<FollowArgs>) => followCorrections(context, args),
  })
  correctionMade(
    @Root() made: CorrectionMadeEvent,
    @Args(() => FollowArgs) _: FollowArgs,
  ): CorrectionMadeEvent {
    return made;
  }
}
