import { Field, Int, ObjectType } from 'type-graphql';
import type { RevisionView } from '../../desk/archive/revision-view.js';
import { ArticleType } from '../article/article.type.js';
import { NodeInterface } from '../node/node.type.js';
import type { PlainFields } from '../plain-fields.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';

@ObjectType('Revision', {
  implements: NodeInterface,
  simpleResolvers: true,
  description: 'One content that an article had, and when.',
})
export class RevisionType implements Omit<PlainFields<RevisionView>, 'articleId'> {
  readonly id!: string;

  @Field(() => Int, { description: 'From 1; each change of content makes one more.' })
  readonly number!: number;

  @Field(() => DateTimeScalar, {
    description: 'When it came in. Of an article that was there when the server started: when it started.',
  })
  readonly ingestedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next one came, or the article was removed; null while it stands.',
  })
  readonly endedAt!: string | null;

  @Field(() => String, { description: 'SHA-256 of the normalised input, hex.' })
  readonly contentHash!: string;

  @Field(() => ArticleType, {
    description:
      'The article as this revision has it. Past ones have ids of their own; their people and sources are those of today.',
  })
  readonly article!: RevisionView['article'];
}
