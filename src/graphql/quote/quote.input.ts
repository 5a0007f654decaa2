import { ArgsType, Field } from 'type-graphql';
import type { Order, QuoteOrderField, QuoteQuery } from '../../corpus/query.js';
import { enumeration } from '../enumeration.js';
import { orderInput } from '../paging/order.input.js';
import { PageArgs } from '../paging/page.args.js';
import { QuoteFilterInput } from './quote-filter.input.js';

const QuoteOrderFieldEnum = enumeration<QuoteOrderField>('QuoteOrderField', 'What quotes are compared by.', {
  PUBLISHED_AT: 'When the article was published.',
  CONFIDENCE: 'How sure it is who speaks.',
  LENGTH: 'How long the quoted words are.',
  SPEAKER: 'Name of who speaks.',
  SOURCE: 'Name of the source that passed the words on.',
});

const QuoteOrderInput = orderInput<QuoteOrderField>('Quote', QuoteOrderFieldEnum);

@ArgsType()
export class QuoteArgs extends PageArgs implements QuoteQuery {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes; all when left out.' })
  readonly filter?: QuoteFilterInput | null;

  @Field(() => [QuoteOrderInput], {
    nullable: true,
    description: 'In which order; when left out, newest article first, then in reading order.',
  })
  readonly orderBy?: readonly Order<QuoteOrderField>[] | null;
}
