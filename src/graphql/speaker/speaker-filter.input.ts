import { Field, InputType } from 'type-graphql';
import type {
  ChoiceFilter,
  PersonFilter,
  SourceFilter,
  SpeakerFilter,
  SpeakerType,
  TextFilter,
} from '../../corpus/filter.js';
import { enumeration } from '../enumeration.js';
import { choiceFilter } from '../filter/choice-filter.input.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { PersonFilterInput } from '../person/person-filter.input.js';
import { SourceFilterInput } from '../source/source-filter.input.js';

const SpeakerTypeEnum = enumeration<SpeakerType>('SpeakerType', 'What a speaker is.', {
  PERSON: 'Somebody.',
  SOURCE: 'An outlet, agency, body or document that speaks for itself.',
});

const SpeakerTypeFilterInput = choiceFilter<SpeakerType>('SpeakerType', SpeakerTypeEnum, 'what a speaker is');

@InputType('SpeakerFilter', {
  description:
    'Conditions on whoever words are attributed to; all that are given must hold. Filters may be nested 8 deep, 100 in all.',
})
export class SpeakerFilterInput implements SpeakerFilter {
  @Field(() => SpeakerTypeFilterInput, { nullable: true, description: 'A person or a source.' })
  readonly type?: ChoiceFilter<SpeakerType> | null;

  @Field(() => TextFilterInput, {
    nullable: true,
    description: 'Any known form of the name: one must meet all of this.',
  })
  readonly name?: TextFilter | null;

  @Field(() => PersonFilterInput, { nullable: true, description: 'Is a person, and one that meets this.' })
  readonly person?: PersonFilter | null;

  @Field(() => SourceFilterInput, { nullable: true, description: 'Is a source, and one that meets this.' })
  readonly source?: SourceFilter | null;

  @Field(() => [SpeakerFilterInput], {
    nullable: true,
    description: 'All of these hold; at least one must be given.',
  })
  readonly and?: readonly SpeakerFilter[] | null;

  @Field(() => [SpeakerFilterInput], {
    nullable: true,
    description: 'One of these holds; at least one must be given, each with a condition.',
  })
  readonly or?: readonly SpeakerFilter[] | null;

  @Field(() => SpeakerFilterInput, {
    nullable: true,
    description: 'This does not hold; a condition must be given.',
  })
  readonly not?: SpeakerFilter | null;
}
