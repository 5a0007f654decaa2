import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ArticleNode, QuoteNode } from '../../corpus/graph.js';
import type { CorrectionAction, CorrectionStatus, Deed } from '../../desk/corrections/correction.js';
import type { CorrectionNode, CorrectionValue, QuoteAspect } from '../../desk/corrections/correction-node.js';
import { ArticleType } from '../article/article.type.js';
import { listCost } from '../limits/cost.js';
import { NodeInterface } from '../node/node.type.js';
import { connectionType, edgeType } from '../paging/connection.type.js';
import type { PlainFields } from '../plain-fields.js';
import { QuoteType } from '../quote/quote.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { CorrectionActionEnum, CorrectionStatusEnum, QuoteAspectEnum } from './correction-action.enum.js';
import { CorrectionValueType, UndoingType } from './correction-value.type.js';

@ObjectType('Correction', {
  implements: NodeInterface,
  simpleResolvers: true,
  description:
    'What an editor set right: a layer over what the machine found, which survives a new analysis and can be undone.',
})
export class CorrectionType implements PlainFields<CorrectionNode> {
  @Field(() => ID, { description: 'Opaque; the same wherever it is imported.' })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made, in UTC.' })
  readonly at!: string;

  @Field(() => String, { description: 'Name of the key of the editor who made it.' })
  readonly by!: string;

  @Field(() => String, { description: 'Why, in the words of the editor.' })
  readonly why!: string;

  @Field(() => CorrectionActionEnum, { description: 'What it does.' })
  readonly action!: CorrectionAction;

  @Field(() => CorrectionStatusEnum, { description: 'Whether it holds.' })
  readonly status!: CorrectionStatus;

  @Field(() => UndoingType, { nullable: true, description: 'Who took it back; null while nobody did.' })
  readonly undone!: Deed | null;

  @Field(() => [QuoteAspectEnum], {
    complexity: listCost(1),
    description: 'What of a quote it sets; empty when it is about no quote, or rejects it.',
  })
  readonly sets!: readonly QuoteAspect[];

  @Field(() => CorrectionValueType, {
    nullable: true,
    description: "The machine's value, or that of an added quote; whom a merge, a split or a link is about.",
  })
  readonly before!: CorrectionValue | null;

  @Field(() => CorrectionValueType, {
    nullable: true,
    description: 'What it sets; null for a rejected quote.',
  })
  readonly after!: CorrectionValue | null;

  @Field(() => [ArticleType], {
    complexity: listCost(2),
    description: 'The article of the quote, or those that a split is about; without those that are gone.',
  })
  readonly articles!: readonly ArticleNode[];

  @Field(() => QuoteType, {
    nullable: true,
    description: 'The quote as it is now; null while it does not apply.',
  })
  readonly quote!: QuoteNode | null;

  @Field(() => Int, {
    description:
      'What to expect next: the version now of the article, or of the person or source in "before".',
  })
  readonly version!: number;

  @Field(() => String, {
    complexity: 10,
    description: 'All of it as one line of JSON: what importCorrections reads.',
  })
  readonly line!: string;
}

const CorrectionEdge = edgeType('Correction', () => CorrectionType);
export const CorrectionConnection = connectionType('Correction', () => CorrectionEdge);
