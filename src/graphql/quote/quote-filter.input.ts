import { Field, InputType } from 'type-graphql';
import type { QuoteFilter } from '../../corpus/query.js';
import type { QuoteKind } from '../../model/quote.js';
import { DateTimeFilterInput } from '../filter/date-time-filter.input.js';
import { IdFilterInput } from '../filter/id-filter.input.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { QuoteKindEnum } from './quote-kind.enum.js';

@InputType('QuoteKindFilter', { description: 'A condition on the kind of a quote.' })
export class QuoteKindFilterInput {
  @Field(() => [QuoteKindEnum], { nullable: true, description: 'Is one of these.' })
  readonly in?: readonly QuoteKind[] | null;
}

@InputType('QuoteFilter', { description: 'Conditions on quotes; all that are given must hold.' })
export class QuoteFilterInput implements QuoteFilter {
  @Field(() => QuoteKindFilterInput, { nullable: true, description: 'How much stands in quotation marks.' })
  readonly kind?: QuoteKindFilterInput | null;

  @Field(() => TextFilterInput, { nullable: true, description: 'The quoted words.' })
  readonly text?: TextFilterInput | null;

  @Field(() => IdFilterInput, { nullable: true, description: 'Who speaks.' })
  readonly speaker?: IdFilterInput | null;

  @Field(() => IdFilterInput, { nullable: true, description: 'The source that passed the words on.' })
  readonly source?: IdFilterInput | null;

  @Field(() => IdFilterInput, { nullable: true, description: 'The article that prints it.' })
  readonly article?: IdFilterInput | null;

  @Field(() => DateTimeFilterInput, { nullable: true, description: 'When the article was published.' })
  readonly publishedAt?: DateTimeFilterInput | null;
}
