import { Field, Int, ObjectType } from 'type-graphql';
import type { CorrectionImport } from '../../desk/corrections/lines/import-lines.js';
import type { LineProblem } from '../../desk/corrections/lines/read-lines.js';
import { listCost } from '../limits/cost.js';
import type { PlainFields } from '../plain-fields.js';

@ObjectType('LineProblem', { simpleResolvers: true, description: 'A line that was left out, and why.' })
class LineProblemType implements PlainFields<LineProblem> {
  @Field(() => Int, { description: 'Counted from 1.' })
  readonly line!: number;

  @Field(() => String, {
    nullable: true,
    description: "Where in the line: 'before.segments.0.exact'; null when it is no JSON.",
  })
  readonly path!: string | null;

  @Field(() => String, { description: 'What is wrong there, for people.' })
  readonly message!: string;
}

@ObjectType('CorrectionImport', {
  simpleResolvers: true,
  description: 'What became of the lines of an import.',
})
export class CorrectionImportType implements PlainFields<CorrectionImport> {
  @Field(() => Int, { description: 'Corrections that were not known before.' })
  readonly added!: number;

  @Field(() => Int, { description: 'Corrections that were known, and are undone now.' })
  readonly undone!: number;

  @Field(() => Int, { description: 'Corrections that were known, and stay as they are.' })
  readonly unchanged!: number;

  @Field(() => [LineProblemType], {
    complexity: listCost(10),
    description: 'Lines that were left out, in order.',
  })
  readonly problems!: readonly LineProblem[];
}
