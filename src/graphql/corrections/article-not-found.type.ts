import { Field, ID, ObjectType } from 'type-graphql';
import type { ArticleNotFound } from '../../desk/corrections/outcome.js';
import type { PlainFields } from '../plain-fields.js';

@ObjectType('ArticleNotFound', {
  simpleResolvers: true,
  description: 'No article stands under the id. Nothing was done.',
})
export class ArticleNotFoundType implements PlainFields<ArticleNotFound> {
  @Field(() => String, { description: 'What is wrong, for people.' })
  readonly message!: string;

  @Field(() => ID, { description: 'As it was given.' })
  readonly articleId!: string;
}
