import { Field, ObjectType } from 'type-graphql';
import type { ArticleNode, RoleNode } from '../../corpus/graph.js';
import { ArticleType } from '../article/article.type.js';
import { listCost } from '../limits/cost.js';
import type { PlainFields } from '../plain-fields.js';

@ObjectType('Role', { simpleResolvers: true, description: 'A title or office printed with a name.' })
export class RoleType implements PlainFields<RoleNode> {
  @Field(() => String, { description: "As printed: 'Prime Minister'." })
  readonly text!: string;

  @Field(() => [ArticleType], { complexity: listCost(10), description: 'The articles that print it.' })
  readonly articles!: readonly ArticleNode[];
}
