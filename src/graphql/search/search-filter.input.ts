import { Field, ID, InputType } from 'type-graphql';
import type { ChoiceFilter } from '../../corpus/filter.js';
import type { IdChoice, SearchFilter } from '../../search/search-request.js';
import { LanguageFilterInput } from '../article/article-filter.input.js';
import { DateTimeFilterInput } from '../filter/date-time-filter.input.js';

@InputType('IDChoice', { description: 'A choice of ids; all that are given must hold.' })
class IdChoiceInput implements IdChoice {
  @Field(() => ID, { nullable: true, description: 'This one.' })
  readonly eq?: string | null;

  @Field(() => [ID], { nullable: true, description: 'One of these, 1000 at most; none is in an empty list.' })
  readonly in?: readonly string[] | null;
}

@InputType('SearchFilter', {
  description:
    'Conditions on what a search finds; all that are given must hold. Those on articles hold for what lies in one, and for people and sources that one names.',
})
export class SearchFilterInput implements SearchFilter {
  @Field(() => LanguageFilterInput, { nullable: true, description: 'What the article is written in.' })
  readonly language?: ChoiceFilter<string> | null;

  @Field(() => DateTimeFilterInput, { nullable: true, description: 'When the article was published.' })
  readonly publishedAt?: DateTimeFilterInput | null;

  @Field(() => IdChoiceInput, {
    nullable: true,
    description:
      'Who speaks: quotes of theirs, paragraphs and articles that print some, and the speakers themselves.',
  })
  readonly speaker?: IdChoiceInput | null;

  @Field(() => IdChoiceInput, {
    nullable: true,
    description:
      'The outlet: its articles and all that is in them, quotes that it passed on, and the sources themselves.',
  })
  readonly source?: IdChoiceInput | null;

  @Field(() => IdChoiceInput, { nullable: true, description: 'The article.' })
  readonly article?: IdChoiceInput | null;
}
