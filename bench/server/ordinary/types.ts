import { Field, Float, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { PlainSpeaker } from './plain-data.js';

/** The part of Verbatim's schema that the bench asks for, written as the Type-GraphQL handbook shows it. */
@InterfaceType('Speaker', { resolveType: (speaker: PlainSpeaker) => speaker.type })
export abstract class Speaker {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('Person', { implements: Speaker })
export class Person extends Speaker {}

@ObjectType('Source', { implements: Speaker })
export class Source extends Speaker {}

@ObjectType('TextSpan')
export class TextSpan {
  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;
}

@ObjectType('QuoteSegment')
export class QuoteSegment {
  @Field(() => String)
  text!: string;

  @Field(() => TextSpan)
  span!: TextSpan;
}

@ObjectType('Cue')
export class Cue {
  @Field(() => String)
  text!: string;

  @Field(() => String)
  lemma!: string;
}

@ObjectType('Mention')
export class Mention {
  @Field(() => String)
  text!: string;

  @Field(() => String)
  kind!: string;
}

@ObjectType('Attribution')
export class Attribution {
  @Field(() => String)
  method!: string;

  @Field(() => Float)
  confidence!: number;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('Article')
export class Article {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String)
  language!: string;

  @Field(() => Int)
  wordCount!: number;

  @Field(() => Source, { nullable: true })
  source!: Source | null;
}

@ObjectType('Quote')
export class Quote {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => [QuoteSegment])
  segments!: QuoteSegment[];

  @Field(() => Cue, { nullable: true })
  cue!: Cue | null;

  @Field(() => Speaker, { nullable: true })
  speaker!: Speaker | null;

  @Field(() => Mention, { nullable: true })
  speakerMention!: Mention | null;

  @Field(() => Attribution)
  attribution!: Attribution;

  @Field(() => Source, { nullable: true })
  source!: Source | null;

  @Field(() => Article)
  article!: Article;
}
