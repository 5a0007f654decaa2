import { Field, ObjectType } from 'type-graphql';
import type { QuoteChange } from '../../desk/archive/revision-view.js';
import type { WordChange } from '../../text/word-changes.js';
import { enumeration } from '../enumeration.js';
import { listCost } from '../limits/cost.js';
import { connectionType, edgeType } from '../paging/connection.type.js';
import type { PlainFields } from '../plain-fields.js';
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

const WordChangeKind = enumeration<WordChange['kind']>(
  'WordChangeKind',
  'What became of words from one text to another.',
  {
    KEPT: 'They are in both.',
    REMOVED: 'They are in the earlier one alone.',
    ADDED: 'They are in the later one alone.',
  },
);

@ObjectType('WordChange', {
  simpleResolvers: true,
  description: 'Words that follow each other and have the same fate.',
})
class WordChangeType implements WordChange {
  @Field(() => WordChangeKind, { description: 'Which text they are in.' })
  readonly kind!: WordChange['kind'];

  @Field(() => String, { description: 'The words, with single spaces between.' })
  readonly text!: string;
}

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

  @Field(() => [WordChangeType], {
    complexity: listCost(10),
    description: 'From the words before to those after, in reading order.',
  })
  readonly words!: readonly WordChange[];
}

const QuoteChangeEdge = edgeType('QuoteChange', () => QuoteChangeType);
export const QuoteChangeConnection = connectionType('QuoteChange', () => QuoteChangeEdge);
