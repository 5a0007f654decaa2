import { Field, InputType } from 'type-graphql';
import type {
  ArticleFilter,
  ChoiceFilter,
  DateTimeFilter,
  IdFilter,
  ListFilter,
  NumberFilter,
  ParagraphFilter,
  PersonFilter,
  QuoteFilter,
  SourceFilter,
  TextFilter,
} from '../../corpus/filter.js';
import type { PublishingStatus } from '../../model/document-facts.js';
import { choiceFilter } from '../filter/choice-filter.input.js';
import { DateTimeFilterInput } from '../filter/date-time-filter.input.js';
import { IdFilterInput } from '../filter/id-filter.input.js';
import { listFilter } from '../filter/list-filter.input.js';
import { IntFilterInput } from '../filter/number-filter.input.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { ParagraphListFilterInput } from '../paragraph/paragraph-filter.input.js';
import { PersonListFilterInput } from '../person/person-filter.input.js';
import { QuoteListFilterInput } from '../quote/quote-filter.input.js';
import { SourceFilterInput, SourceListFilterInput } from '../source/source-filter.input.js';
import { PublishingStatusEnum } from './publishing-status.enum.js';

export const LanguageFilterInput = choiceFilter<string>('Language', String, 'a language, as a BCP 47 tag');

const FormatFilterInput = choiceFilter<string>('Format', String, 'a format that documents are read from');

const PublishingStatusFilterInput = choiceFilter<PublishingStatus>(
  'PublishingStatus',
  PublishingStatusEnum,
  'what may be done with a document',
);

@InputType('ArticleFilter', {
  description:
    'Conditions on articles; all that are given must hold. Filters may be nested 8 deep, 100 in all.',
})
export class ArticleFilterInput implements ArticleFilter {
  @Field(() => IdFilterInput, { nullable: true, description: 'Which article.' })
  readonly id?: IdFilter | null;

  @Field(() => TextFilterInput, { nullable: true, description: 'The whole text.' })
  readonly text?: TextFilter | null;

  @Field(() => TextFilterInput, { nullable: true, description: 'The headline; null when there is none.' })
  readonly title?: TextFilter | null;

  @Field(() => TextFilterInput, {
    nullable: true,
    description: 'Where it was published; null when that is not known.',
  })
  readonly url?: TextFilter | null;

  @Field(() => IdFilterInput, {
    nullable: true,
    description:
      'Who wrote it: eq and in are met by one of several authors, notIn by all of them; null when nobody is named.',
  })
  readonly author?: IdFilter | null;

  @Field(() => PersonListFilterInput, { nullable: true, description: 'What is known of who wrote it.' })
  readonly authors?: ListFilter<PersonFilter> | null;

  @Field(() => IdFilterInput, {
    nullable: true,
    description: 'The outlet that published it or that it credits; null when none is known.',
  })
  readonly source?: IdFilter | null;

  @Field(() => SourceFilterInput, {
    nullable: true,
    description: 'What is known of the outlet that published it or that it credits.',
  })
  readonly sourceMatches?: SourceFilter | null;

  @Field(() => LanguageFilterInput, {
    nullable: true,
    description: 'What it is written in: BCP 47 tags, letter case makes no difference.',
  })
  readonly language?: ChoiceFilter<string> | null;

  @Field(() => FormatFilterInput, { nullable: true, description: "What it was read as: 'html'." })
  readonly format?: ChoiceFilter<string> | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for excerpts only, false for whole articles only; null asks nothing.',
  })
  readonly isTeaser?: boolean | null;

  @Field(() => PublishingStatusFilterInput, {
    nullable: true,
    description: 'What may be done with it, by its own word.',
  })
  readonly publishingStatus?: ChoiceFilter<PublishingStatus> | null;

  @Field(() => DateTimeFilterInput, { nullable: true, description: 'When it was published.' })
  readonly publishedAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilterInput, { nullable: true, description: 'When it was last changed.' })
  readonly modifiedAt?: DateTimeFilter | null;

  @Field(() => IntFilterInput, { nullable: true, description: 'Words in the whole text.' })
  readonly wordCount?: NumberFilter | null;

  @Field(() => IntFilterInput, { nullable: true, description: 'How many quotes it prints.' })
  readonly quoteCount?: NumberFilter | null;

  @Field(() => QuoteListFilterInput, { nullable: true, description: 'The quotes that it prints.' })
  readonly quotes?: ListFilter<QuoteFilter> | null;

  @Field(() => PersonListFilterInput, { nullable: true, description: 'The people whom it names or quotes.' })
  readonly persons?: ListFilter<PersonFilter> | null;

  @Field(() => SourceListFilterInput, {
    nullable: true,
    description: 'The sources that speak or are cited in it.',
  })
  readonly sources?: ListFilter<SourceFilter> | null;

  @Field(() => ParagraphListFilterInput, { nullable: true, description: 'Its paragraphs.' })
  readonly paragraphs?: ListFilter<ParagraphFilter> | null;

  @Field(() => [ArticleFilterInput], {
    nullable: true,
    description: 'All of these hold; at least one must be given.',
  })
  readonly and?: readonly ArticleFilter[] | null;

  @Field(() => [ArticleFilterInput], {
    nullable: true,
    description: 'One of these holds; at least one must be given, each with a condition.',
  })
  readonly or?: readonly ArticleFilter[] | null;

  @Field(() => ArticleFilterInput, {
    nullable: true,
    description: 'This does not hold; a condition must be given.',
  })
  readonly not?: ArticleFilter | null;
}

export const ArticleListFilterInput = listFilter<ArticleFilter>('Article', () => ArticleFilterInput);
