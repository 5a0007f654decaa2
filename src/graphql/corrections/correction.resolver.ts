import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Role } from '../../access/role.js';
import type { Connection } from '../../corpus/page.js';
import type { SpeakerKind } from '../../desk/corrections/acts/identity-acts.js';
import type { CorrectionNode } from '../../desk/corrections/correction-node.js';
import type { CorrectionImport } from '../../desk/corrections/lines/import-lines.js';
import type * as outcome from '../../desk/corrections/outcome.js';
import type { GraphContext } from '../context.js';
import { refuseBlank } from '../errors/argument-error.js';
import { pageCost } from '../limits/cost.js';
import {
  AddQuoteInput,
  CorrectionArgs,
  CorrectQuoteInput,
  LinkWikidataInput,
  MergeInput,
  RejectQuoteInput,
  SplitInput,
  UndoCorrectionInput,
} from './correction.input.js';
import { CorrectionConnection, CorrectionType } from './correction.type.js';
import { CorrectionImportType } from './correction-import.type.js';
import {
  AddQuoteResult,
  CorrectQuoteResult,
  LinkWikidataResult,
  MergeResult,
  RejectQuoteResult,
  SplitResult,
  UndoCorrectionResult,
} from './correction-outcome.type.js';
import { speakerChoice } from './speaker-choice.js';

/** The input with who it comes from. @throws GraphQLError when it gives no reason */
function signed<Input extends { readonly why: string }>(input: Input, { viewer }: GraphContext) {
  refuseBlank('why', input.why);
  return { ...input, by: viewer.name ?? 'unnamed' };
}

const ofKind = <Input extends { readonly why: string }>(
  kind: SpeakerKind,
  input: Input,
  context: GraphContext,
) => ({
  kind,
  ...signed(input, context),
});

@Resolver()
export class CorrectionResolver {
  @Query(() => CorrectionType, { nullable: true, description: 'The correction with this id, or null.' })
  correction(
    @Arg('id', () => ID, { description: 'As given by Correction.id.' }) id: string,
    @Ctx() { corrections }: GraphContext,
  ): CorrectionNode | null {
    return corrections.find(id);
  }

  @Query(() => CorrectionConnection, {
    complexity: pageCost,
    description: 'What editors set right, newest first, undone corrections too.',
  })
  corrections(
    @Args(() => CorrectionArgs) query: CorrectionArgs,
    @Ctx() { corrections }: GraphContext,
  ): Connection<CorrectionNode> {
    return corrections.list(query);
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => CorrectQuoteResult, { description: 'Sets the speaker, the words or the kind of a quote.' })
  correctQuote(
    @Arg('input', () => CorrectQuoteInput, { description: 'The quote and what to set.' })
    input: CorrectQuoteInput,
    @Ctx() context: GraphContext,
  ): outcome.CorrectQuoteOutcome {
    const speaker = input.speaker ? speakerChoice(input.speaker) : null;
    return context.corrections.correctQuote({ ...signed(input, context), speaker });
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => RejectQuoteResult, { description: 'Takes out a quote that is none.' })
  rejectQuote(
    @Arg('input', () => RejectQuoteInput, { description: 'The quote.' }) input: RejectQuoteInput,
    @Ctx() context: GraphContext,
  ): outcome.RejectQuoteOutcome {
    return context.corrections.rejectQuote(signed(input, context));
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => AddQuoteResult, { description: 'Adds a quote that the machine missed.' })
  addQuote(
    @Arg('input', () => AddQuoteInput, { description: 'The quote.' }) input: AddQuoteInput,
    @Ctx() context: GraphContext,
  ): outcome.AddQuoteOutcome {
    return context.corrections.addQuote({ ...signed(input, context), speaker: speakerChoice(input.speaker) });
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => MergeResult, { description: 'Makes two people one, in what is here and what comes.' })
  mergePersons(
    @Arg('input', () => MergeInput, { description: 'The two people.' }) input: MergeInput,
    @Ctx() context: GraphContext,
  ): Promise<outcome.MergeOutcome> {
    return context.corrections.merge(ofKind('PERSON', input, context));
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => SplitResult, { description: 'Makes another person of somebody, in some articles.' })
  splitPerson(
    @Arg('input', () => SplitInput, { description: 'The person and the articles.' }) input: SplitInput,
    @Ctx() context: GraphContext,
  ): Promise<outcome.SplitOutcome> {
    return context.corrections.split(ofKind('PERSON', input, context));
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => MergeResult, { description: 'Makes two sources one, in what is here and what comes.' })
  mergeSources(
    @Arg('input', () => MergeInput, { description: 'The two sources.' }) input: MergeInput,
    @Ctx() context: GraphContext,
  ): Promise<outcome.MergeOutcome> {
    return context.corrections.merge(ofKind('SOURCE', input, context));
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => SplitResult, { description: 'Makes another source of one, in some articles.' })
  splitSource(
    @Arg('input', () => SplitInput, { description: 'The source and the articles.' }) input: SplitInput,
    @Ctx() context: GraphContext,
  ): Promise<outcome.SplitOutcome> {
    return context.corrections.split(ofKind('SOURCE', input, context));
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => LinkWikidataResult, { description: 'Says which item of Wikidata a person or source is.' })
  linkWikidata(
    @Arg('input', () => LinkWikidataInput, { description: 'Who, and which item.' }) input: LinkWikidataInput,
    @Ctx() context: GraphContext,
  ): Promise<outcome.LinkWikidataOutcome> {
    return context.corrections.linkWikidata(signed(input, context));
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => UndoCorrectionResult, {
    description: 'Takes a correction back, for good; later ones stand.',
  })
  undoCorrection(
    @Arg('input', () => UndoCorrectionInput, { description: 'Which, and why.' }) input: UndoCorrectionInput,
    @Ctx() context: GraphContext,
  ): Promise<outcome.UndoCorrectionOutcome> {
    return context.corrections.undo(signed(input, context));
  }

  @Authorized<Role>('EDITOR')
  @Mutation(() => CorrectionImportType, {
    description: 'Takes in corrections that were made elsewhere or before. Doing it twice changes nothing.',
  })
  importCorrections(
    @Arg('lines', () => String, { description: 'JSON Lines: Correction.line of each, in any order.' })
    lines: string,
    @Ctx() { corrections }: GraphContext,
  ): Promise<CorrectionImport> {
    return corrections.import(lines);
  }
}
