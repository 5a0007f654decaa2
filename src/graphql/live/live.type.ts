import { Field, ID, ObjectType } from 'type-graphql';
import type { ArticleNode, QuoteNode } from '../../corpus/graph.js';
import type { CorrectionNode } from '../../desk/corrections/correction-node.js';
import type { ArticleIngested } from '../../desk/events/desk-event.js';
import { ArticleType } from '../article/article.type.js';
import { CorrectionType } from '../corrections/correction.type.js';
import { enumeration } from '../enumeration.js';
import { QuoteType } from '../quote/quote.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import type { ArticleIngestedEvent, CorrectionMadeEvent, LiveEvent, QuoteFoundEvent } from './live-event.js';

const ArticleOutcomeEnum = enumeration<ArticleIngested['outcome']>(
  'ArticleOutcome',
  'What became of an article.',
  {
    ADDED: 'It is new.',
    REVISED: 'It came again with another content.',
    REMOVED: 'It was taken out.',
  },
);

@ObjectType({ simpleResolvers: true })
abstract class EventType implements LiveEvent {
  @Field(() => String, { description: 'Its place among all events; give it as `after` to go on behind it.' })
  readonly cursor!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  readonly at!: string;
}

@ObjectType('QuoteFound', {
  simpleResolvers: true,
  description: 'A quote that was not there before.',
})
export class QuoteFoundType extends EventType implements QuoteFoundEvent {
  @Field(() => QuoteType, { description: 'The quote as it is now.' })
  readonly quote!: QuoteNode;
}

@ObjectType('ArticleIngested', {
  simpleResolvers: true,
  description: 'An article came in, came again with another content, or was taken out.',
})
export class ArticleIngestedType extends EventType implements ArticleIngestedEvent {
  @Field(() => ArticleOutcomeEnum, { description: 'Which of these it was.' })
  readonly outcome!: ArticleIngested['outcome'];

  @Field(() => ID, { description: 'Of the article, also when it is no longer there.' })
  readonly articleId!: string;

  @Field(() => ArticleType, {
    nullable: true,
    description: 'The article as it is now; null when it is no longer there.',
  })
  readonly article!: ArticleNode | null;
}

@ObjectType('CorrectionMade', {
  simpleResolvers: true,
  description: 'An editor set right what the analysis found, or took a correction back.',
})
export class CorrectionMadeType extends EventType implements CorrectionMadeEvent {
  @Field(() => ID, { description: 'Of the correction.' })
  readonly correctionId!: string;

  @Field(() => CorrectionType, { nullable: true, description: 'The correction as it is now.' })
  readonly correction!: CorrectionNode | null;
}
