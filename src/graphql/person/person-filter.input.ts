import { Field, InputType } from 'type-graphql';
import type {
  ArticleFilter,
  IdFilter,
  ListFilter,
  NumberFilter,
  PersonFilter,
  QuoteFilter,
  StringFilter,
  TextFilter,
} from '../../corpus/filter.js';
import { ArticleListFilterInput } from '../article/article-filter.input.js';
import { IdFilterInput } from '../filter/id-filter.input.js';
import { listFilter } from '../filter/list-filter.input.js';
import { IntFilterInput } from '../filter/number-filter.input.js';
import { StringFilterInput } from '../filter/string-filter.input.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { QuoteListFilterInput } from '../quote/quote-filter.input.js';

@InputType('PersonFilter', {
  description:
    'Conditions on people; all that are given must hold. Filters may be nested 8 deep, 100 in all.',
})
export class PersonFilterInput implements PersonFilter {
  @Field(() => IdFilterInput, { nullable: true, description: 'Which person.' })
  readonly id?: IdFilter | null;

  @Field(() => TextFilterInput, {
    nullable: true,
    description: 'Any known form of the name: one must meet all of this.',
  })
  readonly name?: TextFilter | null;

  @Field(() => TextFilterInput, {
    nullable: true,
    description:
      'Any title or role printed with the name: one must meet all of this; null when there is none.',
  })
  readonly role?: TextFilter | null;

  @Field(() => StringFilterInput, {
    nullable: true,
    description: 'Their item in Wikidata; null when it is not known.',
  })
  readonly wikidataId?: StringFilter | null;

  @Field(() => IntFilterInput, { nullable: true, description: 'How many quotes are theirs.' })
  readonly quoteCount?: NumberFilter | null;

  @Field(() => IntFilterInput, { nullable: true, description: 'How many articles name them.' })
  readonly articleCount?: NumberFilter | null;

  @Field(() => QuoteListFilterInput, { nullable: true, description: 'What they said.' })
  readonly quotes?: ListFilter<QuoteFilter> | null;

  @Field(() => ArticleListFilterInput, { nullable: true, description: 'The articles that name them.' })
  readonly articles?: ListFilter<ArticleFilter> | null;

  @Field(() => [PersonFilterInput], {
    nullable: true,
    description: 'All of these hold; at least one must be given.',
  })
  readonly and?: readonly PersonFilter[] | null;

  @Field(() => [PersonFilterInput], {
    nullable: true,
    description: 'One of these holds; at least one must be given, each with a condition.',
  })
  readonly or?: readonly PersonFilter[] | null;

  @Field(() => PersonFilterInput, {
    nullable: true,
    description: 'This does not hold; a condition must be given.',
  })
  readonly not?: PersonFilter | null;
}

export const PersonListFilterInput = listFilter<PersonFilter>('Person', () => PersonFilterInput);
