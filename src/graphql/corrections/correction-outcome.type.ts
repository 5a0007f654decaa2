import { type ClassType, createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { QuoteNode, SpeakerNode } from '../../corpus/graph.js';
import type { CorrectionNode } from '../../desk/corrections/correction-node.js';
import type * as outcome from '../../desk/corrections/outcome.js';
import { ArticleNotFoundType } from '../desk/ingest-result.type.js';
import { listCost } from '../limits/cost.js';
import type { PlainFields } from '../plain-fields.js';
import { QuoteType } from '../quote/quote.type.js';
import { SpeakerInterface } from '../speaker/speaker.type.js';
import { CorrectionType } from './correction.type.js';
import { QuoteAbsenceEnum } from './correction-action.enum.js';

const MESSAGE = 'What is wrong and what to do, for people.';

@ObjectType('CorrectionSaved', {
  simpleResolvers: true,
  description: 'The correction was made, or taken back.',
})
class CorrectionSavedType implements PlainFields<outcome.CorrectionSaved> {
  @Field(() => CorrectionType, { description: 'The correction.' })
  readonly correction!: CorrectionNode;
}

@ObjectType('QuoteNotFound', { simpleResolvers: true, description: 'No quote has the id. Nothing was done.' })
class QuoteNotFoundType implements PlainFields<outcome.QuoteNotFound> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;

  @Field(() => QuoteAbsenceEnum, { description: 'Why.' })
  readonly reason!: outcome.QuoteAbsence;

  @Field(() => CorrectionType, { nullable: true, description: 'The correction that rejected it.' })
  readonly rejectedBy!: CorrectionNode | null;
}

@ObjectType('SpeakerNotFound', {
  simpleResolvers: true,
  description: 'No person or source of the kind asked for has the id. Nothing was done.',
})
class SpeakerNotFoundType implements PlainFields<outcome.SpeakerNotFound> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;

  @Field(() => ID, { description: 'As it was given.' })
  readonly speakerId!: string;
}

@ObjectType('CorrectionConflict', {
  simpleResolvers: true,
  description: 'Somebody corrected or changed it since it was read. Nothing was done.',
})
class CorrectionConflictType implements PlainFields<outcome.CorrectionConflict> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;

  @Field(() => Int, { description: 'As the request gave it.' })
  readonly expectedVersion!: number;

  @Field(() => Int, { description: 'As it is.' })
  readonly version!: number;
}

@ObjectType('SpanOutOfText', {
  simpleResolvers: true,
  description: 'A segment is no stretch of one paragraph, or stands out of order. Nothing was done.',
})
class SpanOutOfTextType implements PlainFields<outcome.SpanOutOfText> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;

  @Field(() => Int, { description: 'Which of the segments, from 0.' })
  readonly segment!: number;

  @Field(() => Int, { description: 'Length of article.text in UTF-16 code units.' })
  readonly textLength!: number;
}

@ObjectType('QuoteOverlap', {
  simpleResolvers: true,
  description: 'Another quote has some of the words. Nothing was done.',
})
class QuoteOverlapType implements PlainFields<outcome.QuoteOverlap> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;

  @Field(() => QuoteType, { description: 'The other quote.' })
  readonly quote!: QuoteNode;
}

@ObjectType('NothingToCorrect', { simpleResolvers: true, description: 'It is so already. Nothing was done.' })
class NothingToCorrectType implements PlainFields<outcome.NothingToCorrect> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;
}

@ObjectType('SameSpeaker', {
  simpleResolvers: true,
  description: 'Both ids mean the same person or source. Nothing was done.',
})
class SameSpeakerType implements PlainFields<outcome.SameSpeaker> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;

  @Field(() => SpeakerInterface, { description: 'Whom they mean.' })
  readonly speaker!: SpeakerNode;
}

@ObjectType('NotInArticle', {
  simpleResolvers: true,
  description: 'Some of the articles do not have the person or source. Nothing was done.',
})
class NotInArticleType implements PlainFields<outcome.NotInArticle> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;

  @Field(() => [ID], { complexity: listCost(2), description: 'Ids of these articles.' })
  readonly articles!: readonly string[];
}

@ObjectType('WikidataIdMalformed', {
  simpleResolvers: true,
  description: 'An item of Wikidata is Q and a number. Nothing was done.',
})
class WikidataIdMalformedType implements PlainFields<outcome.WikidataIdMalformed> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;
}

@ObjectType('CorrectionNotFound', {
  simpleResolvers: true,
  description: 'No correction has the id. Nothing was done.',
})
class CorrectionNotFoundType implements PlainFields<outcome.CorrectionNotFound> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;
}

@ObjectType('AlreadyUndone', {
  simpleResolvers: true,
  description: 'It was undone before. Nothing was done.',
})
class AlreadyUndoneType implements PlainFields<outcome.AlreadyUndone> {
  @Field(() => String, { description: MESSAGE })
  readonly message!: string;

  @Field(() => CorrectionType, { description: 'The correction, with who undid it.' })
  readonly correction!: CorrectionNode;
}

const outcomeOf = (act: string, refusals: readonly ClassType<object>[]) =>
  createUnionType({
    name: `${act}Result`,
    description: 'That the correction was made, or what is wrong with it.',
    types: () => [CorrectionSavedType, ...refusals] as const,
    resolveType: (value) => (value as outcome.CorrectionSaved).__typename,
  });

export const CorrectQuoteResult = outcomeOf('CorrectQuote', [
  QuoteNotFoundType,
  CorrectionConflictType,
  SpanOutOfTextType,
  QuoteOverlapType,
  SpeakerNotFoundType,
  NothingToCorrectType,
]);

export const RejectQuoteResult = outcomeOf('RejectQuote', [QuoteNotFoundType, CorrectionConflictType]);

export const AddQuoteResult = outcomeOf('AddQuote', [
  ArticleNotFoundType,
  CorrectionConflictType,
  SpanOutOfTextType,
  QuoteOverlapType,
  SpeakerNotFoundType,
]);

export const MergeResult = outcomeOf('Merge', [SpeakerNotFoundType, SameSpeakerType, CorrectionConflictType]);

export const SplitResult = outcomeOf('Split', [
  SpeakerNotFoundType,
  SameSpeakerType,
  NotInArticleType,
  CorrectionConflictType,
]);

export const LinkWikidataResult = outcomeOf('LinkWikidata', [
  SpeakerNotFoundType,
  WikidataIdMalformedType,
  CorrectionConflictType,
]);

export const UndoCorrectionResult = outcomeOf('UndoCorrection', [CorrectionNotFoundType, AlreadyUndoneType]);
