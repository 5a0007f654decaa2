import { Field, ObjectType } from 'type-graphql';
import type { MentionNode } from '../../corpus/graph.js';
import type { ExplanationStep } from '../../proof/explanation/explanation.js';
import type { Span } from '../../text/span.js';
import { MentionType } from '../mention/mention.type.js';
import type { PlainFields } from '../plain-fields.js';
import { TextSpanType } from '../text/text-span.type.js';

@ObjectType('ExplanationStep', {
  simpleResolvers: true,
  description: 'One step from the words of a quote to its speaker.',
})
export class ExplanationStepType implements PlainFields<ExplanationStep> {
  @Field(() => String, { description: 'What leads on, as an English sentence.' })
  readonly sentence!: string;

  @Field(() => TextSpanType, {
    nullable: true,
    description: 'The words of article.text that it speaks of; null when it speaks of none.',
  })
  readonly span!: Span | null;

  @Field(() => MentionType, { nullable: true, description: 'Who is named there.' })
  readonly mention!: MentionNode | null;
}
