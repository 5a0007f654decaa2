import { ArgsType, Field, InputType } from 'type-graphql';
import type { Order, PersonFilter, PersonOrderField, PersonQuery } from '../../corpus/query.js';
import { enumeration } from '../enumeration.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { orderInput } from '../paging/order.input.js';
import { PageArgs } from '../paging/page.args.js';

@InputType('PersonFilter', { description: 'Conditions on people; all that are given must hold.' })
export class PersonFilterInput implements PersonFilter {
  @Field(() => TextFilterInput, { nullable: true, description: 'Any known form of the name.' })
  readonly name?: TextFilterInput | null;
}

const PersonOrderFieldEnum = enumeration<PersonOrderField>(
  'PersonOrderField',
  'What people are compared by.',
  {
    NAME: 'The fullest form of the name.',
    QUOTE_COUNT: 'How many quotes are theirs.',
    ARTICLE_COUNT: 'How many articles name them.',
  },
);

const PersonOrderInput = orderInput<PersonOrderField>('Person', PersonOrderFieldEnum);

@ArgsType()
export class PersonArgs extends PageArgs implements PersonQuery {
  @Field(() => PersonFilterInput, { nullable: true, description: 'Which people; all when left out.' })
  readonly filter?: PersonFilterInput | null;

  @Field(() => [PersonOrderInput], {
    nullable: true,
    description: 'In which order; best known first when left out.',
  })
  readonly orderBy?: readonly Order<PersonOrderField>[] | null;
}
