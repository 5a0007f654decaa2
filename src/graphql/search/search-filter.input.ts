import { Field, InputType } from 'type-graphql';
import type { SearchFilter } from '../../search/search-request.js';
import { LanguageFilterInput } from '../article/article-filter.input.js';
import { DateTimeFilterInput } from '../filter/date-time-filter.input.js';
import { IdFilterInput } from '../filter/id-filter.input.js';

@InputType('SearchFilter', {
  description:
    'Conditions on what a search finds; all that are given must hold. Those on articles hold for what lies in one, and for people and sources that one names.',
})
export class SearchFilterInput implements SearchFilter {
  @Field(() => LanguageFilterInput, { nullable: true, description: 'What the article is written in.' })
  readonly language?: LanguageFilterInput | null;

  @Field(() => DateTimeFilterInput, { nullable: true, description: 'When the article was published.' })
  readonly publishedAt?: DateTimeFilterInput | null;

  @Field(() => IdFilterInput, {
    nullable: true,
    description:
      'Who speaks: quotes of theirs, paragraphs and articles that print some, and the speakers themselves.',
  })
  readonly speaker?: IdFilterInput | null;

  @Field(() => IdFilterInput, {
    nullable: true,
    description:
      'The outlet: its articles and all that is in them, quotes that it passed on, and the sources themselves.',
  })
  readonly source?: IdFilterInput | null;

  @Field(() => IdFilterInput, { nullable: true, description: 'The article.' })
  readonly article?: IdFilterInput | null;
}
