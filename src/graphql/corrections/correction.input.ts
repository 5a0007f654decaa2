import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { ChoiceFilter } from '../../corpus/filter.js';
import type { CorrectionAction, CorrectionStatus } from '../../desk/corrections/correction.js';
import type { CorrectionFilter, CorrectionQuery } from '../../desk/corrections/list-corrections.js';
import type { SourceKind } from '../../model/entity.js';
import type { QuoteKind } from '../../model/quote.js';
import type { Span } from '../../text/span.js';
import { choiceFilter } from '../filter/choice-filter.input.js';
import { DateTimeFilterInput } from '../filter/date-time-filter.input.js';
import { IdFilterInput } from '../filter/id-filter.input.js';
import { TextFilterInput } from '../filter/text-filter.input.js';
import { PageArgs } from '../paging/page.args.js';
import { QuoteKindEnum } from '../quote/quote-kind.enum.js';
import { SourceKindEnum } from '../source/source-kind.enum.js';
import { CorrectionActionEnum, CorrectionStatusEnum } from './correction-action.enum.js';

const CorrectionActionFilterInput = choiceFilter<CorrectionAction>(
  'CorrectionAction',
  CorrectionActionEnum,
  'what a correction does',
);
const CorrectionStatusFilterInput = choiceFilter<CorrectionStatus>(
  'CorrectionStatus',
  CorrectionStatusEnum,
  'whether a correction holds',
);

@InputType('CorrectionFilter', { description: 'Conditions on corrections; all that are given must hold.' })
class CorrectionFilterInput implements CorrectionFilter {
  @Field(() => IdFilterInput, {
    nullable: true,
    description: 'The article of the quote, or one that is split off.',
  })
  readonly article?: IdFilterInput | null;

  @Field(() => IdFilterInput, {
    nullable: true,
    description: 'The person or source that a merge, a split or a link is about, on either side.',
  })
  readonly speaker?: IdFilterInput | null;

  @Field(() => IdFilterInput, { nullable: true, description: 'Name of the key of the editor.' })
  readonly by?: IdFilterInput | null;

  @Field(() => DateTimeFilterInput, { nullable: true, description: 'When it was made.' })
  readonly at?: DateTimeFilterInput | null;

  @Field(() => TextFilterInput, { nullable: true, description: 'Why, in the words of the editor.' })
  readonly why?: TextFilterInput | null;

  @Field(() => CorrectionActionFilterInput, { nullable: true, description: 'What it does.' })
  readonly action?: ChoiceFilter<CorrectionAction> | null;

  @Field(() => CorrectionStatusFilterInput, { nullable: true, description: 'Whether it holds.' })
  readonly status?: ChoiceFilter<CorrectionStatus> | null;
}

@ArgsType()
export class CorrectionArgs extends PageArgs implements CorrectionQuery {
  @Field(() => CorrectionFilterInput, {
    nullable: true,
    description: 'Which corrections; all when left out.',
  })
  readonly filter?: CorrectionFilterInput | null;
}

@InputType('TextSpanInput', {
  description: 'A stretch of article.text in UTF-16 code units, half-open [start, end).',
})
class TextSpanInput implements Span {
  @Field(() => Int, { description: 'Offset of the first code unit.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Offset behind the last code unit.' })
  readonly end!: number;
}

@InputType('NewSourceInput', { description: 'A source that the graph may not know.' })
class NewSourceInput {
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => SourceKindEnum, { description: 'What it is.' })
  readonly kind!: SourceKind;
}

@InputType('SpeakerInput', { description: 'Whose words they are: give exactly one field.' })
export class SpeakerInput {
  @Field(() => ID, { nullable: true, description: 'A person or source that the graph knows.' })
  readonly id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The full name of a person; whoever bears it in other articles is meant.',
  })
  readonly person?: string | null;

  @Field(() => NewSourceInput, { nullable: true, description: 'A source by its name.' })
  readonly source?: NewSourceInput | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the article does not say who speaks.' })
  readonly nobody?: boolean | null;
}

@InputType()
class ReasonInput {
  @Field(() => String, { description: 'Why, for those who come after. Not blank.' })
  readonly why!: string;
}

@InputType()
class VersionedInput extends ReasonInput {
  @Field(() => Int, {
    description: 'correctionVersion of the article (for a quote), person or source as the editor read it.',
  })
  readonly expectedVersion!: number;
}

@InputType('RejectQuoteInput', { description: 'A quote that is none.' })
export class RejectQuoteInput extends VersionedInput {
  @Field(() => ID, { description: 'As given by Quote.id.' })
  readonly quote!: string;
}

@InputType('CorrectQuoteInput', { description: 'What to set of a quote; what is left out stays as it is.' })
export class CorrectQuoteInput extends RejectQuoteInput {
  @Field(() => SpeakerInput, { nullable: true, description: 'Whose words they are.' })
  readonly speaker?: SpeakerInput | null;

  @Field(() => [TextSpanInput], {
    nullable: true,
    description:
      'Which words it has, in reading order, each piece inside one paragraph, outer quotation marks left out.',
  })
  readonly segments?: readonly TextSpanInput[] | null;

  @Field(() => QuoteKindEnum, { nullable: true, description: 'How much of it stands in quotation marks.' })
  readonly kind?: QuoteKind | null;
}

@InputType('AddQuoteInput', { description: 'A quote that the machine missed.' })
export class AddQuoteInput extends VersionedInput {
  @Field(() => ID, { description: 'The article that prints it.' })
  readonly article!: string;

  @Field(() => SpeakerInput, { description: 'Whose words they are.' })
  readonly speaker!: SpeakerInput;

  @Field(() => [TextSpanInput], {
    description:
      'Which words it has, in reading order, each piece inside one paragraph, outer quotation marks left out.',
  })
  readonly segments!: readonly TextSpanInput[];

  @Field(() => QuoteKindEnum, { description: 'How much of it stands in quotation marks.' })
  readonly kind!: QuoteKind;
}

@InputType('MergeInput', { description: 'Two people, or two sources, who are one.' })
export class MergeInput extends VersionedInput {
  @Field(() => ID, {
    description: 'Who is merged away; the id goes on to mean the other. expectedVersion is theirs.',
  })
  readonly from!: string;

  @Field(() => ID, { description: 'Who both are from then on.' })
  readonly into!: string;

  @Field(() => Int, { description: 'correctionVersion of "into" as the editor read it.' })
  readonly expectedIntoVersion!: number;
}

@InputType('SplitInput', { description: 'Somebody who is two, and where they are the other one.' })
export class SplitInput extends VersionedInput {
  @Field(() => ID, { description: 'Who is split.' })
  readonly from!: string;

  @Field(() => [ID], {
    description: 'The articles that mean somebody else: at least one, and "from" is in each.',
  })
  readonly articles!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Whom they mean; somebody new when left out.' })
  readonly into?: string | null;
}

@InputType('LinkWikidataInput', { description: 'Which item of Wikidata somebody is.' })
export class LinkWikidataInput extends VersionedInput {
  @Field(() => ID, { description: 'A person or source.' })
  readonly speaker!: string;

  @Field(() => String, { description: 'Q and a number.' })
  readonly wikidataId!: string;
}

@InputType('UndoCorrectionInput', { description: 'A correction to take back.' })
export class UndoCorrectionInput extends ReasonInput {
  @Field(() => ID, { description: 'As given by Correction.id.' })
  readonly correction!: string;
}
