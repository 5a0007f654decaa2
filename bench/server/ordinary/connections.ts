import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Article, Quote } from './types.js';

@ObjectType('PageInfo')
class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;
}

function connectionOf<Item extends object>(ItemClass: ClassType<Item>) {
  @ObjectType(`${ItemClass.name}Edge`)
  class Edge {
    @Field(() => ItemClass)
    node!: Item;
  }

  @ObjectType(`${ItemClass.name}Connection`)
  class Connection {
    @Field(() => Int)
    totalCount!: number;

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => [Edge])
    edges!: Edge[];
  }

  return Connection;
}

export const ArticleConnection = connectionOf(Article);
export const QuoteConnection = connectionOf(Quote);

/** The first items of a list as a connection. */
export const firstOf = <Item>(items: readonly Item[], first: number) => ({
  totalCount: items.length,
  pageInfo: { hasNextPage: first < items.length },
  edges: items.slice(0, first).map((node) => ({ node })),
});
