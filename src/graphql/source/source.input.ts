import { ArgsType, Field, InputType } from 'type-graphql';
import type { Order, SourceFilter, SourceOrderField, SourceQuery } from '../../corpus/query.js';
import type { SourceKind } from '../../model/entity.js';
import { enumeration } from '../enumeration.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { orderInput } from '../paging/order.input.js';
import { PageArgs } from '../paging/page.args.js';
import { SourceKindEnum } from './source-kind.enum.js';

@InputType('SourceKindFilter', { description: 'A condition on the kind of a source.' })
export class SourceKindFilterInput {
  @Field(() => [SourceKindEnum], { nullable: true, description: 'Is one of these.' })
  readonly in?: readonly SourceKind[] | null;
}

@InputType('SourceFilter', { description: 'Conditions on sources; all that are given must hold.' })
export class SourceFilterInput implements SourceFilter {
  @Field(() => TextFilterInput, { nullable: true, description: 'Any known form of the name.' })
  readonly name?: TextFilterInput | null;

  @Field(() => SourceKindFilterInput, { nullable: true, description: 'What it is.' })
  readonly kind?: SourceKindFilterInput | null;
}

const SourceOrderFieldEnum = enumeration<SourceOrderField>(
  'SourceOrderField',
  'What sources are compared by.',
  {
    NAME: 'The fullest form of the name.',
    QUOTE_COUNT: 'How many quotes are its own.',
    ARTICLE_COUNT: 'How many articles cite or name it.',
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
