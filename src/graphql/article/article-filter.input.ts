import { Field, InputType } from 'type-graphql';
import type { ArticleFilter } from '../../corpus/query.js';
import { DateTimeFilterInput } from '../filter/date-time-filter.input.js';
import { IdFilterInput } from '../filter/id-filter.input.js';
import { TextFilterInput } from '../filter/text-filter.input.js';

@InputType('LanguageFilter', { description: 'A condition on a language.' })
export class LanguageFilterInput {
  @Field(() => [String], { nullable: true, description: 'Is one of these BCP 47 tags.' })
  readonly in?: readonly string[] | null;
}

@InputType('ArticleFilter', { description: 'Conditions on articles; all that are given must hold.' })
export class ArticleFilterInput implements ArticleFilter {
  @Field(() => TextFilterInput, { nullable: true, description: 'The whole text.' })
  readonly text?: TextFilterInput | null;

  @Field(() => TextFilterInput, { nullable: true, description: 'The headline.' })
  readonly title?: TextFilterInput | null;

  @Field(() => IdFilterInput, { nullable: true, description: 'Who wrote it.' })
  readonly author?: IdFilterInput | null;

  @Field(() => IdFilterInput, {
    nullable: true,
    description: 'The outlet that published it or that it credits.',
  })
  readonly source?: IdFilterInput | null;

  @Field(() => LanguageFilterInput, { nullable: true, description: 'What it is written in.' })
  readonly language?: LanguageFilterInput | null;

  @Field(() => DateTimeFilterInput, { nullable: true, description: 'When it was published.' })
  readonly publishedAt?: DateTimeFilterInput | null;
}
