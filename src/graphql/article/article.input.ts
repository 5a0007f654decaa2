import { ArgsType, Field } from 'type-graphql';
import type { ArticleOrderField, ArticleQuery, Order } from '../../corpus/query.js';
import { enumeration } from '../enumeration.js';
import { orderInput } from '../paging/order.input.js';
import { PageArgs } from '../paging/page.args.js';
import { ArticleFilterInput } from './article-filter.input.js';

const ArticleOrderFieldEnum = enumeration<ArticleOrderField>(
  'ArticleOrderField',
  'What articles are compared by.',
  {
    PUBLISHED_AT: 'When it was published.',
    MODIFIED_AT: 'When it was last changed.',
    TITLE: 'Its headline.',
    SOURCE: 'Name of the outlet that published it or that it credits.',
    WORD_COUNT: 'How long it is.',
    QUOTE_COUNT: 'How many quotes it prints.',
  },
);

const ArticleOrderInput = orderInput<ArticleOrderField>('Article', ArticleOrderFieldEnum);

@ArgsType()
export class ArticleArgs extends PageArgs implements ArticleQuery {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Which articles; all when left out.' })
  readonly filter?: ArticleFilterInput | null;

  @Field(() => [ArticleOrderInput], {
    nullable: true,
    description: 'In which order; when left out, newest first and undated ones last.',
  })
  readonly orderBy?: readonly Order<ArticleOrderField>[] | null;
}
