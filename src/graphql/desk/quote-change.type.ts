import { Field, ObjectType } from 'type-graphql';
import type { QuoteChange } from '../../desk/archive/revision-view.js';
import type { Difference } from '../../text/differing/differences.js';
import { enumeration } from '../enumeration.js';
import { listCost } from '../limits/cost.js';
import { connectionType, edgeType } from '../paging/connection.type.js';
import type { PlainFields } from '../plain-fields.js';
import { DifferenceType } from '../proof/difference.type.js';
import { QuoteType } from '../quote/quote.type.js';

const QuoteChangeKind = enumeration<QuoteChange['kind']>(
  'QuoteChangeKind',
  'What became of a quote from one revision to the next.',
  {
    ADDED: 'It was not there before.',
    REMOVED: 'It is not there any more.',
    CHANGED: 'It has other words, or another speaker.',
  },
);

@ObjectType('QuoteChange', {
  simpleResolvers: true,
  description: 'A quote that is not the same in a revision and in the one before.',
})
class QuoteChangeType implements Omit<PlainFields<QuoteChange>, 'number'> {
  @Field(() => QuoteChangeKind, { description: 'What became of it.' })
  readonly kind!: QuoteChange['kind'];

  @Field(() => QuoteType, {
    nullable: true,
    description: 'As the revision before has it; null when it is new.',
  })
  readonly before!: QuoteChange['before'];

  @Field(() => QuoteType, { nullable: true, description: 'As the revision has it; null when it is gone.' })
  readonly after!: QuoteChange['after'];

  @Field(() => [DifferenceType], {
    complexity: listCost(10),
    description:
      'From the words before (found) to those after (given), in reading order; letter case, marks and punctuation count here.',
  })
  readonly differences!: readonly Difference[];
}

const QuoteChangeEdge = edgeType('QuoteChange', () => QuoteChangeType);
export const QuoteChangeConnection = connectionType('QuoteChange', () => QuoteChangeEdge);
