import { Field, Int, ObjectType } from 'type-graphql';
import type { ArticlePersonEdge, PersonNode } from '../../corpus/graph.js';
import { connectionType } from '../paging/connection.type.js';
import { PersonType } from '../person/person.type.js';

@ObjectType('ArticlePersonEdge', {
  simpleResolvers: true,
  description: 'A person named in an article, and how much of the article is theirs.',
})
class ArticlePersonEdgeType implements ArticlePersonEdge {
  @Field(() => String, {
    description: 'Opaque. Names a place in the order, and holds while other items come and go.',
  })
  readonly cursor!: string;

  @Field(() => PersonType, { description: 'The person.' })
  readonly node!: PersonNode;

  @Field(() => Int, { description: 'How often the article names them, pronouns included.' })
  readonly mentionCount!: number;

  @Field(() => Int, { description: 'How many quotes of theirs the article prints.' })
  readonly quoteCount!: number;
}

export const ArticlePersonConnection = connectionType('ArticlePerson', () => ArticlePersonEdgeType);
