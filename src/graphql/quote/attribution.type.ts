import { Field, Float, ObjectType } from 'type-graphql';
import type { AttributionNode, MentionNode, QuoteNode } from '../../corpus/graph.js';
import { listCost } from '../limits/cost.js';
import { MentionType } from '../mention/mention.type.js';
import type { PlainFields } from '../plain-fields.js';
import { QuoteType } from './quote.type.js';

@ObjectType('Attribution', {
  simpleResolvers: true,
  description: 'Why this speaker: the rule or model that decided, how sure it is, and the chain of mentions.',
})
export class AttributionType implements PlainFields<AttributionNode> {
  @Field(() => String, { description: "The rule or model that decided: 'subject-of-cue', 'continuation'." })
  readonly method!: string;

  @Field(() => Float, { description: 'How sure it is: 0 to 1.' })
  readonly confidence!: number;

  @Field(() => String, {
    nullable: true,
    description: 'A sentence for people: why this speaker, or why none.',
  })
  readonly reason!: string | null;

  @Field(() => [MentionType], {
    complexity: listCost(2),
    description:
      'Mentions from the one beside the quote to the one that names the speaker; empty when there is none.',
  })
  readonly chain!: readonly MentionNode[];

  @Field(() => QuoteType, { description: 'The quote that is attributed.' })
  readonly quote!: QuoteNode;
}
