import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../corpus/page.js';
import type { QuoteMatch } from '../../proof/verification/quote-match.js';
import type { QuoteVerification } from '../../proof/verification/verify-quote.js';
import type { GraphContext } from '../context.js';
import { pageCost, proofCost } from '../limits/cost.js';
import { PageArgs } from '../paging/page.args.js';
import { QuoteMatchConnection, QuoteVerificationType } from './verification.type.js';

@Resolver(() => QuoteVerificationType)
export class QuoteVerificationResolver {
  @Query(() => QuoteVerificationType, {
    complexity: proofCost,
    description:
      'Whether somebody said these words. Letter case, accents, the shape of marks, white space and punctuation make no difference; ' +
      'words do. A part of a quote is EXACT from three words on; one or two words are when they are a whole quote.',
  })
  verifyQuote(
    @Arg('text', () => String, {
      description:
        'The words, with or without quotation marks; at most 5000 UTF-16 code units. “…” marks words left out.',
    })
    text: string,
    @Arg('speaker', () => String, {
      nullable: true,
      description:
        "Who is said to have said them: the id of a person or source, or a name, of which 'Lopez' is enough.",
    })
    speaker: string | null,
    @Arg('article', () => ID, {
      nullable: true,
      description: 'The only article to look in; all when left out.',
    })
    article: string | null,
    @Ctx() { proof }: GraphContext,
  ): Promise<QuoteVerification> {
    return proof.verify({ text, speaker, article });
  }

  @FieldResolver(() => QuoteMatchConnection, {
    complexity: pageCost,
    description:
      'Quotes that say the same, exactly or with words altered: that by the speaker claimed first, then the most alike, then the earliest published.',
  })
  matches(
    @Root() verification: QuoteVerification,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<QuoteMatch> {
    return verification.matches(page);
  }
}
