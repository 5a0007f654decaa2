import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ArticleConnection, firstOf, QuoteConnection } from './connections.js';
import type { PlainArticle, PlainData, PlainSpeaker } from './plain-data.js';
import { Article, Person } from './types.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true })
  article(@Arg('id', () => ID) id: string, @Ctx() { articleById }: PlainData) {
    return articleById.get(id) ?? null;
  }

  @Query(() => ArticleConnection)
  articles(@Arg('first', () => Int) first: number, @Ctx() { articles }: PlainData) {
    return firstOf(articles, first);
  }

  @FieldResolver(() => QuoteConnection)
  quotes(@Root() article: PlainArticle, @Arg('first', () => Int) first: number) {
    return firstOf(article.quotes, first);
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true })
  person(@Arg('id', () => ID) id: string, @Ctx() { speakerById }: PlainData) {
    return speakerById.get(id) ?? null;
  }

  @FieldResolver(() => QuoteConnection)
  quotes(@Root() person: PlainSpeaker, @Arg('first', () => Int) first: number) {
    return firstOf(person.quotes, first);
  }
}
