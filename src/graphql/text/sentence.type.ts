import { Field, ObjectType } from 'type-graphql';
import type { TextPiece } from '../../corpus/graph.js';
import type { PlainFields } from '../plain-fields.js';
import { TextSpanType } from './text-span.type.js';

@ObjectType('Sentence', { simpleResolvers: true, description: 'A sentence of a paragraph.' })
export class SentenceType implements PlainFields<TextPiece> {
  @Field(() => String, { description: 'As printed.' })
  readonly text!: string;

  @Field(() => TextSpanType, { description: 'Where it stands in article.text.' })
  readonly span!: TextPiece['span'];
}
