import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { QuoteCluster } from '../../proof/clusters/quote-cluster.js';
import type { QuoteVariant, VariantKind } from '../../proof/clusters/variant.js';
import type { Difference } from '../../text/differing/differences.js';
import { enumeration } from '../enumeration.js';
import { listCost } from '../limits/cost.js';
import { connectionType, edgeType } from '../paging/connection.type.js';
import type { PlainFields } from '../plain-fields.js';
import { QuoteType } from '../quote/quote.type.js';
import { DifferenceType } from './difference.type.js';

const QuoteVariantKind = enumeration<VariantKind>(
  'QuoteVariantKind',
  'What a quote is of the earliest of its cluster.',
  {
    IDENTICAL: 'The same to the letter.',
    REPUNCTUATED: 'The same words; letter case, marks or punctuation differ.',
    SHORTENED: 'A part of it.',
    EXTENDED: 'It is a part of this one.',
    ALTERED: 'Words are changed, left out or added.',
  },
);

@ObjectType('QuoteVariant', {
  simpleResolvers: true,
  description: 'A quote beside the earliest that says the same.',
})
class QuoteVariantType implements PlainFields<QuoteVariant> {
  @Field(() => QuoteType, { description: 'The quote.' })
  readonly quote!: QuoteVariant['quote'];

  @Field(() => QuoteVariantKind, { description: 'What it is of the earliest.' })
  readonly kind!: VariantKind;

  @Field(() => Float, {
    description: 'Of the letters of both, how many stand in words in common: 0 to 1.',
  })
  readonly similarity!: number;

  @Field(() => [DifferenceType], {
    complexity: listCost(5),
    description: 'Word by word, in reading order: this quote (given) beside the earliest (found).',
  })
  readonly differences!: readonly Difference[];
}

const QuoteVariantEdge = edgeType('QuoteVariant', () => QuoteVariantType);
export const QuoteVariantConnection = connectionType('QuoteVariant', () => QuoteVariantEdge);

@ObjectType('QuoteCluster', {
  simpleResolvers: true,
  description:
    'A quote and all its variants: the same words, a part of them, or words altered. Fewer than five words are the same quote only from the same speaker.',
})
export class QuoteClusterType implements PlainFields<QuoteCluster> {
  @Field(() => Int, { description: 'Quotes in it, this one included.' })
  readonly quoteCount!: number;

  @Field(() => Int, { description: 'Articles that print them.' })
  readonly articleCount!: number;

  @Field(() => QuoteType, {
    description: 'The first that was published; one without a date only where none has one.',
  })
  readonly earliest!: QuoteCluster['earliest'];
}
