import { Field, Float, ObjectType } from 'type-graphql';
import type { TextOccurrence } from '../../proof/verification/find-unquoted.js';
import type { QuoteMatch } from '../../proof/verification/quote-match.js';
import type { Verdict } from '../../proof/verification/verdict.js';
import type { QuoteVerification } from '../../proof/verification/verify-quote.js';
import type { Difference } from '../../text/differing/differences.js';
import type { Span } from '../../text/span.js';
import { ArticleType } from '../article/article.type.js';
import { enumeration } from '../enumeration.js';
import { listCost } from '../limits/cost.js';
import { connectionType, edgeType } from '../paging/connection.type.js';
import type { PlainFields } from '../plain-fields.js';
import { QuoteType } from '../quote/quote.type.js';
import { TextSpanType } from '../text/text-span.type.js';
import { DifferenceType } from './difference.type.js';

const QuoteVerdict = enumeration<Verdict>(
  'QuoteVerdict',
  'What is found out about words that somebody is said to have said.',
  {
    EXACT:
      'A quote has these words; it may have more before and behind, or where the text marks an omission.',
    ALTERED: 'A quote is like them: words are changed, left out or added.',
    MISATTRIBUTED: 'A quote has them or is like them, and another speaker than the one claimed.',
    NOT_FOUND: 'No quote is like them.',
  },
);

@ObjectType('QuoteMatch', { simpleResolvers: true, description: 'A quote that a text is compared with.' })
class QuoteMatchType implements PlainFields<QuoteMatch> {
  @Field(() => QuoteType, { description: 'The quote.' })
  readonly quote!: QuoteMatch['quote'];

  @Field(() => Boolean, {
    description:
      'True when all words of the text stand in the quote, in the same order, with none between them but where the text marks an omission (…).',
  })
  readonly isExact!: boolean;

  @Field(() => Boolean, {
    description: 'True when the text is compared with a part of the quote: the quote has more words.',
  })
  readonly isExcerpt!: boolean;

  @Field(() => Float, {
    description: 'Of the letters of both, how many stand in words in common: 0 to 1; 1 for an exact match.',
  })
  readonly similarity!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the speaker is the one claimed; null when none is claimed or the article names nobody.',
  })
  readonly speakerAgrees!: boolean | null;

  @Field(() => [DifferenceType], {
    complexity: listCost(5),
    description: 'Word by word, in reading order: the text given beside Quote.text.',
  })
  readonly differences!: readonly Difference[];
}

@ObjectType('TextOccurrence', { simpleResolvers: true, description: 'Words in the text of an article.' })
class TextOccurrenceType implements PlainFields<TextOccurrence> {
  @Field(() => ArticleType, { description: 'The article.' })
  readonly article!: TextOccurrence['article'];

  @Field(() => TextSpanType, { description: 'Where they stand in article.text.' })
  readonly span!: Span;
}

const QuoteMatchEdge = edgeType('QuoteMatch', () => QuoteMatchType);
export const QuoteMatchConnection = connectionType('QuoteMatch', () => QuoteMatchEdge);

@ObjectType('QuoteVerification', {
  simpleResolvers: true,
  description: 'What the articles say of words that somebody is said to have said.',
})
export class QuoteVerificationType implements PlainFields<QuoteVerification> {
  @Field(() => QuoteVerdict, { description: 'In a word.' })
  readonly verdict!: Verdict;

  @Field(() => [QuoteMatchType], {
    complexity: listCost(5),
    description: 'Where nothing matches: the quotes most alike, at most five, the nearest first.',
  })
  readonly nearest!: readonly QuoteMatch[];

  @Field(() => [TextOccurrenceType], {
    complexity: listCost(5),
    description:
      'Where the words stand as they are in an article but in no quote, so that they are attributed to nobody: at most five, the earliest ' +
      'first. In all articles eight words or more are found; in the one article asked for as few as it has.',
  })
  readonly unquoted!: readonly TextOccurrence[];
}
