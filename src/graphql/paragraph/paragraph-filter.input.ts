import { Field, InputType } from 'type-graphql';
import type { ChoiceFilter, ParagraphFilter, TextFilter } from '../../corpus/filter.js';
import type { ParagraphKind } from '../../model/paragraph.js';
import { choiceFilter } from '../filter/choice-filter.input.js';
import { listFilter } from '../filter/list-filter.input.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { ParagraphKindEnum } from './paragraph-kind.enum.js';

const ParagraphKindFilterInput = choiceFilter<ParagraphKind>(
  'ParagraphKind',
  ParagraphKindEnum,
  'the kind of a paragraph',
);

@InputType('ParagraphFilter', {
  description:
    'Conditions on paragraphs; all that are given must hold. Filters may be nested 8 deep, 100 in all.',
})
export class ParagraphFilterInput implements ParagraphFilter {
  @Field(() => ParagraphKindFilterInput, { nullable: true, description: 'What it is for.' })
  readonly kind?: ChoiceFilter<ParagraphKind> | null;

  @Field(() => TextFilterInput, { nullable: true, description: 'Its text.' })
  readonly text?: TextFilter | null;

  @Field(() => [ParagraphFilterInput], {
    nullable: true,
    description: 'All of these hold; at least one must be given.',
  })
  readonly and?: readonly ParagraphFilter[] | null;

  @Field(() => [ParagraphFilterInput], {
    nullable: true,
    description: 'One of these holds; at least one must be given, each with a condition.',
  })
  readonly or?: readonly ParagraphFilter[] | null;

  @Field(() => ParagraphFilterInput, {
    nullable: true,
    description: 'This does not hold; a condition must be given.',
  })
  readonly not?: ParagraphFilter | null;
}

export const ParagraphListFilterInput = listFilter<ParagraphFilter>('Paragraph', () => ParagraphFilterInput);
