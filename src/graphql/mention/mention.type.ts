import { Field, ObjectType } from 'type-graphql';
import type { MentionNode, ParagraphNode, SpeakerNode, TextPiece } from '../../corpus/graph.js';
import type { MentionKind } from '../../model/mention.js';
import { enumeration } from '../enumeration.js';
import { ParagraphType } from '../paragraph/paragraph.type.js';
import type { PlainFields } from '../plain-fields.js';
import { SpeakerInterface } from '../speaker/speaker.type.js';
import { TextSpanType } from '../text/text-span.type.js';

const MentionKindEnum = enumeration<MentionKind>('MentionKind', 'By what words somebody is named.', {
  NAME: "A name: 'Maria Lopez'.",
  NOMINAL: "A description: 'the prime minister'.",
  PRONOUN: "A pronoun: 'she'.",
});

@ObjectType('Mention', { simpleResolvers: true, description: 'Words of an article that name someone.' })
export class MentionType implements PlainFields<MentionNode> {
  @Field(() => String, { description: 'As printed.' })
  readonly text!: string;

  @Field(() => TextSpanType, { description: 'Where it stands in article.text.' })
  readonly span!: TextPiece['span'];

  @Field(() => MentionKindEnum, { description: 'By what words.' })
  readonly kind!: MentionKind;

  @Field(() => SpeakerInterface, {
    nullable: true,
    description: 'Whom it names; null when the article does not tell.',
  })
  readonly refersTo!: SpeakerNode | null;

  @Field(() => ParagraphType, { description: 'The paragraph that it stands in.' })
  readonly paragraph!: ParagraphNode;
}
