import { Field, Int, ObjectType } from 'type-graphql';
import type { PlacedDiagnostic, TextPiece } from '../../corpus/graph.js';
import type { DiagnosticCode } from '../../model/diagnostic.js';
import type { PlainFields } from '../plain-fields.js';
import { TextSpanType } from '../text/text-span.type.js';

@ObjectType('Diagnostic', {
  simpleResolvers: true,
  description:
    'Something that the reader or the analysis could not settle. Nothing is dropped because of it.',
})
export class DiagnosticType implements PlainFields<PlacedDiagnostic> {
  @Field(() => String, {
    description: "What is wrong, for programs: 'UNCLOSED_QUOTATION_MARK'. Never changes its meaning.",
  })
  readonly code!: DiagnosticCode;

  @Field(() => String, { description: 'What is wrong, for people.' })
  readonly message!: string;

  @Field(() => TextSpanType, { description: 'Where in article.text.' })
  readonly span!: TextPiece['span'];

  @Field(() => Int, { description: 'Line where it starts, counted from 1.' })
  readonly line!: number;

  @Field(() => Int, { description: 'Column where it starts, counted from 1 in UTF-16 code units.' })
  readonly column!: number;
}
