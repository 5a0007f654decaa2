import { ArgsType, Field } from 'type-graphql';
import type { Order, SourceOrderField, SourceQuery } from '../../corpus/query.js';
import { enumeration } from '../enumeration.js';
import { orderInput } from '../paging/order.input.js';
import { PageArgs } from '../paging/page.args.js';
import { SourceFilterInput } from './source-filter.input.js';

const SourceOrderFieldEnum = enumeration<SourceOrderField>(
  'SourceOrderField',
  'What sources are compared by.',
  {
    NAME: 'The fullest form of the name.',
    QUOTE_COUNT: 'How many quotes are its own.',
    RELAYED_QUOTE_COUNT: 'How many quotes of others it passed on.',
    ARTICLE_COUNT: 'How many articles cite or name it.',
    LATEST_ARTICLE: 'When the newest article that cites or names it was published.',
  },
);

const SourceOrderInput = orderInput<SourceOrderField>('Source', SourceOrderFieldEnum);

@ArgsType()
export class SourceArgs extends PageArgs implements SourceQuery {
  @Field(() => SourceFilterInput, { nullable: true, description: 'Which sources; all when left out.' })
  readonly filter?: SourceFilterInput | null;

  @Field(() => [SourceOrderInput], {
    nullable: true,
    description: 'In which order; best known first when left out.',
  })
  readonly orderBy?: readonly Order<SourceOrderField>[] | null;
}
