import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Grouping } from '../../proof/shares/group.js';
import type { QuoteShare, QuoteShares } from '../../proof/shares/quote-shares.js';
import { enumeration } from '../enumeration.js';
import { connectionType, edgeType } from '../paging/connection.type.js';
import type { PlainFields } from '../plain-fields.js';
import { SourceType } from '../source/source.type.js';
import { SpeakerInterface } from '../speaker/speaker.type.js';

export const QuoteShareGrouping = enumeration<Grouping>('QuoteShareGrouping', 'What quotes are counted by.', {
  SPEAKER: 'Who speaks: a person, or a source that speaks for itself.',
  SPEAKER_KIND:
    'What speaks: PERSON, or a value of SourceKind. Nothing else about people is known or guessed.',
  PUBLISHER: 'The source of the article.',
  RELAY: 'The source that passed the words on.',
  YEAR: "The year in which the article was published: '2024'.",
  MONTH: "The month in which the article was published: '2024-05'.",
});

@ObjectType('QuoteShare', {
  simpleResolvers: true,
  description: 'How much of the quotes is that of one speaker, source, kind or time. Shares are from 0 to 1.',
})
class QuoteShareType implements PlainFields<QuoteShare> {
  @Field(() => String, {
    nullable: true,
    description: 'An id, a kind or a date; null for what is not known.',
  })
  readonly key!: string | null;

  @Field(() => String, { nullable: true, description: 'The same for people to read.' })
  readonly name!: string | null;

  @Field(() => SpeakerInterface, {
    nullable: true,
    description: 'Who speaks, where quotes are counted by SPEAKER and it is known.',
  })
  readonly speaker!: QuoteShare['speaker'];

  @Field(() => SourceType, {
    nullable: true,
    description: 'The source, where quotes are counted by PUBLISHER or RELAY and it is known.',
  })
  readonly source!: QuoteShare['source'];

  @Field(() => Int, { description: 'Quotes.' })
  readonly quoteCount!: number;

  @Field(() => Int, { description: 'Words of these quotes.' })
  readonly wordCount!: number;

  @Field(() => Float, { description: 'Of the quotes under the filter.' })
  readonly quoteShare!: number;

  @Field(() => Float, { description: 'Of their words.' })
  readonly wordShare!: number;

  @Field(() => Float, { description: 'Of the quotes of the baseline.' })
  readonly baselineQuoteShare!: number;

  @Field(() => Float, { description: 'Of the words of the baseline.' })
  readonly baselineWordShare!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'quoteShare divided by baselineQuoteShare: above 1 where quoted more than in the baseline; null where the baseline has none.',
  })
  readonly timesBaseline!: number | null;
}

const QuoteShareEdge = edgeType('QuoteShare', () => QuoteShareType);
export const QuoteShareConnection = connectionType('QuoteShare', () => QuoteShareEdge);

@ObjectType('QuoteShares', {
  simpleResolvers: true,
  description: 'Who or what has which part of the quotes under a filter, beside those of a baseline.',
})
export class QuoteSharesType implements PlainFields<QuoteShares> {
  @Field(() => Int, { description: 'Quotes under the filter.' })
  readonly quoteCount!: number;

  @Field(() => Int, { description: 'Their words.' })
  readonly wordCount!: number;

  @Field(() => Int, { description: 'Quotes of the baseline.' })
  readonly baselineQuoteCount!: number;

  @Field(() => Int, { description: 'Their words.' })
  readonly baselineWordCount!: number;
}
