import { Field, InputType } from 'type-graphql';
import type {
  ArticleFilter,
  ChoiceFilter,
  DateTimeFilter,
  IdFilter,
  NumberFilter,
  ParagraphFilter,
  QuoteFilter,
  SourceFilter,
  SpeakerFilter,
  StringFilter,
  TextFilter,
} from '../../corpus/filter.js';
import type { QuoteKind } from '../../model/quote.js';
import { ArticleFilterInput } from '../article/article-filter.input.js';
import { choiceFilter } from '../filter/choice-filter.input.js';
import { DateTimeFilterInput } from '../filter/date-time-filter.input.js';
import { IdFilterInput } from '../filter/id-filter.input.js';
import { listFilter } from '../filter/list-filter.input.js';
import { FloatFilterInput, IntFilterInput } from '../filter/number-filter.input.js';
import { StringFilterInput } from '../filter/string-filter.input.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { ParagraphFilterInput } from '../paragraph/paragraph-filter.input.js';
import { SourceFilterInput } from '../source/source-filter.input.js';
import { SpeakerFilterInput } from '../speaker/speaker-filter.input.js';
import { QuoteKindEnum } from './quote-kind.enum.js';

const QuoteKindFilterInput = choiceFilter<QuoteKind>('QuoteKind', QuoteKindEnum, 'the kind of a quote');

@InputType('QuoteFilter', {
  description:
    'Conditions on quotes; all that are given must hold. Filters may be nested 8 deep, 100 in all.',
})
export class QuoteFilterInput implements QuoteFilter {
  @Field(() => IdFilterInput, { nullable: true, description: 'Which quote.' })
  readonly id?: IdFilter | null;

  @Field(() => QuoteKindFilterInput, { nullable: true, description: 'How much stands in quotation marks.' })
  readonly kind?: ChoiceFilter<QuoteKind> | null;

  @Field(() => TextFilterInput, { nullable: true, description: 'The quoted words.' })
  readonly text?: TextFilter | null;

  @Field(() => IntFilterInput, {
    nullable: true,
    description: 'How long the quoted words are, in UTF-16 code units.',
  })
  readonly length?: NumberFilter | null;

  @Field(() => FloatFilterInput, { nullable: true, description: 'How sure it is who speaks: 0 to 1.' })
  readonly confidence?: NumberFilter | null;

  @Field(() => StringFilterInput, {
    nullable: true,
    description: 'The rule or model that decided who speaks.',
  })
  readonly method?: StringFilter | null;

  @Field(() => StringFilterInput, {
    nullable: true,
    description: 'Dictionary form of the cue; null when nothing announces the quote.',
  })
  readonly cueLemma?: StringFilter | null;

  @Field(() => IdFilterInput, { nullable: true, description: 'Who speaks; null when nobody is known.' })
  readonly speaker?: IdFilter | null;

  @Field(() => SpeakerFilterInput, { nullable: true, description: 'What is known of who speaks.' })
  readonly speakerMatches?: SpeakerFilter | null;

  @Field(() => IdFilterInput, {
    nullable: true,
    description: 'The source that passed the words on; null when there is none.',
  })
  readonly source?: IdFilter | null;

  @Field(() => SourceFilterInput, {
    nullable: true,
    description: 'What is known of the source that passed the words on.',
  })
  readonly sourceMatches?: SourceFilter | null;

  @Field(() => IdFilterInput, { nullable: true, description: 'The article that prints it.' })
  readonly article?: IdFilter | null;

  @Field(() => ArticleFilterInput, {
    nullable: true,
    description: 'What is known of the article that prints it.',
  })
  readonly articleMatches?: ArticleFilter | null;

  @Field(() => ParagraphFilterInput, {
    nullable: true,
    description: 'What is known of the paragraph that it begins in.',
  })
  readonly paragraphMatches?: ParagraphFilter | null;

  @Field(() => DateTimeFilterInput, { nullable: true, description: 'When the article was published.' })
  readonly publishedAt?: DateTimeFilter | null;

  @Field(() => [QuoteFilterInput], {
    nullable: true,
    description: 'All of these hold; at least one must be given.',
  })
  readonly and?: readonly QuoteFilter[] | null;

  @Field(() => [QuoteFilterInput], {
    nullable: true,
    description: 'One of these holds; at least one must be given, each with a condition.',
  })
  readonly or?: readonly QuoteFilter[] | null;

  @Field(() => QuoteFilterInput, {
    nullable: true,
    description: 'This does not hold; a condition must be given.',
  })
  readonly not?: QuoteFilter | null;
}

export const QuoteListFilterInput = listFilter<QuoteFilter>('Quote', () => QuoteFilterInput);
