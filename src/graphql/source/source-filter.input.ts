import { Field, InputType } from 'type-graphql';
import type {
  ArticleFilter,
  ChoiceFilter,
  IdFilter,
  ListFilter,
  NumberFilter,
  QuoteFilter,
  SourceFilter,
  StringFilter,
  TextFilter,
} from '../../corpus/filter.js';
import type { SourceKind } from '../../model/entity.js';
import { ArticleListFilterInput } from '../article/article-filter.input.js';
import { choiceFilter } from '../filter/choice-filter.input.js';
import { IdFilterInput } from '../filter/id-filter.input.js';
import { listFilter } from '../filter/list-filter.input.js';
import { IntFilterInput } from '../filter/number-filter.input.js';
import { StringFilterInput } from '../filter/string-filter.input.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { QuoteListFilterInput } from '../quote/quote-filter.input.js';
import { SourceKindEnum } from './source-kind.enum.js';

const SourceKindFilterInput = choiceFilter<SourceKind>('SourceKind', SourceKindEnum, 'the kind of a source');

@InputType('SourceFilter', {
  description:
    'Conditions on sources; all that are given must hold. Filters may be nested 8 deep, 100 in all.',
})
export class SourceFilterInput implements SourceFilter {
  @Field(() => IdFilterInput, { nullable: true, description: 'Which source.' })
  readonly id?: IdFilter | null;

  @Field(() => TextFilterInput, {
    nullable: true,
    description: 'Any known form of the name: one must meet all of this.',
  })
  readonly name?: TextFilter | null;

  @Field(() => SourceKindFilterInput, { nullable: true, description: 'What it is.' })
  readonly kind?: ChoiceFilter<SourceKind> | null;

  @Field(() => StringFilterInput, {
    nullable: true,
    description: 'Its item in Wikidata; null when it is not known.',
  })
  readonly wikidataId?: StringFilter | null;

  @Field(() => IntFilterInput, { nullable: true, description: 'How many quotes are its own.' })
  readonly quoteCount?: NumberFilter | null;

  @Field(() => IntFilterInput, { nullable: true, description: 'How many quotes of others it passed on.' })
  readonly relayedQuoteCount?: NumberFilter | null;

  @Field(() => IntFilterInput, { nullable: true, description: 'How many articles cite or name it.' })
  readonly articleCount?: NumberFilter | null;

  @Field(() => QuoteListFilterInput, { nullable: true, description: 'What it said itself.' })
  readonly quotes?: ListFilter<QuoteFilter> | null;

  @Field(() => QuoteListFilterInput, { nullable: true, description: "What it passed on of others' words." })
  readonly relayedQuotes?: ListFilter<QuoteFilter> | null;

  @Field(() => ArticleListFilterInput, { nullable: true, description: 'The articles that cite or name it.' })
  readonly articles?: ListFilter<ArticleFilter> | null;

  @Field(() => [SourceFilterInput], {
    nullable: true,
    description: 'All of these hold; at least one must be given.',
  })
  readonly and?: readonly SourceFilter[] | null;

  @Field(() => [SourceFilterInput], {
    nullable: true,
    description: 'One of these holds; at least one must be given, each with a condition.',
  })
  readonly or?: readonly SourceFilter[] | null;

  @Field(() => SourceFilterInput, {
    nullable: true,
    description: 'This does not hold; a condition must be given.',
  })
  readonly not?: SourceFilter | null;
}

export const SourceListFilterInput = listFilter<SourceFilter>('Source', () => SourceFilterInput);
