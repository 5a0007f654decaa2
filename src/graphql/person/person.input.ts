import { ArgsType, Field } from 'type-graphql';
import type { Order, PersonOrderField, PersonQuery } from '../../corpus/query.js';
import { enumeration } from '../enumeration.js';
import { orderInput } from '../paging/order.input.js';
import { PageArgs } from '../paging/page.args.js';
import { PersonFilterInput } from './person-filter.input.js';

const PersonOrderFieldEnum = enumeration<PersonOrderField>(
  'PersonOrderField',
  'What people are compared by.',
  {
    NAME: 'The fullest form of the name.',
    QUOTE_COUNT: 'How many quotes are theirs.',
    ARTICLE_COUNT: 'How many articles name them.',
    LATEST_ARTICLE: 'When the newest article that names them was published.',
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
