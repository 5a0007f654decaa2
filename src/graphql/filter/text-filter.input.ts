import { Field, InputType } from 'type-graphql';
import type { TextFilter } from '../../corpus/query.js';

@InputType('TextFilter', { description: 'A condition on a text.' })
export class TextFilterInput implements TextFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Holds these words; letter case, accents and the shape of apostrophes and quotation marks make no difference.',
  })
  readonly contains?: string | null;
}
