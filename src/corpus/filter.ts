import type { PublishingStatus } from '../model/document-facts.js';
import type { SourceKind } from '../model/entity.js';
import type { ParagraphKind } from '../model/paragraph.js';
import type { QuoteKind } from '../model/quote.js';

/*
 * Null and absent mean the same in a filter: no condition. All conditions given must hold. A value that is not there
 * (no date, no speaker) meets `isNull: true` and no other condition; `not` is the plain opposite, so that what is not
 * there meets `not: { speaker: { in: [...] } }`.
 */

/** An empty list of `in` chooses nothing. At most 1,000 values a list. */
export interface ChoiceFilter<Value> {
  readonly eq?: Value | null;
  readonly in?: readonly Value[] | null;
  readonly notIn?: readonly Value[] | null;
}

interface NullTest {
  /** True: there is none. False: there is one. */
  readonly isNull?: boolean | null;
}

export interface IdFilter extends ChoiceFilter<string>, NullTest {}

/** Compared by code units. */
export interface StringFilter extends ChoiceFilter<string>, NullTest {}

export interface NumberFilter extends ChoiceFilter<number> {
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
}

/** Letter case, accents and the shape of apostrophes and quotation marks make no difference. */
export interface TextFilter extends NullTest {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
  readonly endsWith?: string | null;
}

/** ISO 8601 with offset, compared by the millisecond. */
export interface DateTimeFilter extends NullTest {
  readonly eq?: string | null;
  /** After. */
  readonly gt?: string | null;
  /** At or after. */
  readonly gte?: string | null;
  /** Before. */
  readonly lt?: string | null;
  /** At or before. */
  readonly lte?: string | null;
}

/** Filters inside filters: at most 8 deep and 100 in all, relations counted. */
export interface Combined<Filter> {
  /** At least one, as of `or`. */
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
}

/** On several related things. Where there are none, `every` and `none` hold. */
export interface ListFilter<Filter> {
  readonly some?: Filter | null;
  readonly every?: Filter | null;
  readonly none?: Filter | null;
}

export interface QuoteFilter extends Combined<QuoteFilter> {
  readonly id?: IdFilter | null;
  readonly kind?: ChoiceFilter<QuoteKind> | null;
  readonly text?: TextFilter | null;
  /** Code units of `text`. */
  readonly length?: NumberFilter | null;
  /** 0 to 1. */
  readonly confidence?: NumberFilter | null;
  readonly method?: StringFilter | null;
  readonly cueLemma?: StringFilter | null;
  readonly speaker?: IdFilter | null;
  readonly speakerMatches?: SpeakerFilter | null;
  /** The source that passed the words on. */
  readonly source?: IdFilter | null;
  readonly sourceMatches?: SourceFilter | null;
  readonly article?: IdFilter | null;
  readonly articleMatches?: ArticleFilter | null;
  /** The paragraph that it begins in. */
  readonly paragraphMatches?: ParagraphFilter | null;
  /** Of the article. */
  readonly publishedAt?: DateTimeFilter | null;
}

export interface ArticleFilter extends Combined<ArticleFilter> {
  readonly id?: IdFilter | null;
  readonly text?: TextFilter | null;
  readonly title?: TextFilter | null;
  readonly url?: TextFilter | null;
  /** Who wrote it: `eq` and `in` are met by one of several authors, `notIn` by all of them. */
  readonly author?: IdFilter | null;
  readonly authors?: ListFilter<PersonFilter> | null;
  /** The outlet that published it or that it credits. */
  readonly source?: IdFilter | null;
  readonly sourceMatches?: SourceFilter | null;
  /** Letter case of the tags makes no difference. */
  readonly language?: ChoiceFilter<string> | null;
  /** What it was read as: 'html'. */
  readonly format?: ChoiceFilter<string> | null;
  readonly isTeaser?: boolean | null;
  readonly publishingStatus?: ChoiceFilter<PublishingStatus> | null;
  readonly publishedAt?: DateTimeFilter | null;
  readonly modifiedAt?: DateTimeFilter | null;
  readonly wordCount?: NumberFilter | null;
  readonly quoteCount?: NumberFilter | null;
  readonly quotes?: ListFilter<QuoteFilter> | null;
  /** Those that the text names or quotes. */
  readonly persons?: ListFilter<PersonFilter> | null;
  readonly sources?: ListFilter<SourceFilter> | null;
  readonly paragraphs?: ListFilter<ParagraphFilter> | null;
}

export interface ParagraphFilter extends Combined<ParagraphFilter> {
  readonly kind?: ChoiceFilter<ParagraphKind> | null;
  readonly text?: TextFilter | null;
}

/** `name` and `role` are met by any form of the name and any role, all of their conditions by the same one. */
export interface PersonFilter extends Combined<PersonFilter> {
  readonly id?: IdFilter | null;
  readonly name?: TextFilter | null;
  readonly role?: TextFilter | null;
  readonly wikidataId?: StringFilter | null;
  readonly quoteCount?: NumberFilter | null;
  readonly articleCount?: NumberFilter | null;
  readonly quotes?: ListFilter<QuoteFilter> | null;
  readonly articles?: ListFilter<ArticleFilter> | null;
}

export interface SourceFilter extends Combined<SourceFilter> {
  readonly id?: IdFilter | null;
  readonly name?: TextFilter | null;
  readonly kind?: ChoiceFilter<SourceKind> | null;
  readonly wikidataId?: StringFilter | null;
  readonly quoteCount?: NumberFilter | null;
  readonly relayedQuoteCount?: NumberFilter | null;
  readonly articleCount?: NumberFilter | null;
  readonly quotes?: ListFilter<QuoteFilter> | null;
  readonly relayedQuotes?: ListFilter<QuoteFilter> | null;
  readonly articles?: ListFilter<ArticleFilter> | null;
}

export type SpeakerType = 'PERSON' | 'SOURCE';

export interface SpeakerFilter extends Combined<SpeakerFilter> {
  readonly type?: ChoiceFilter<SpeakerType> | null;
  readonly name?: TextFilter | null;
  /** Is a person, and one that meets this. */
  readonly person?: PersonFilter | null;
  /** Is a source, and one that meets this. */
  readonly source?: SourceFilter | null;
}
