import { type CueForm, findCueForm } from '../../../lexicon/en/cue-verbs.js';
import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../../lexicon/en/function-words.js';
import type { Tokens } from '../../../model/tokens.js';
import { isWord } from '../../token-shape.js';
import { mentionOf, sentenceOf, type View } from '../../view.js';
import type { CueCandidate, CueShape } from './cue-candidate.js';

/** First token of the verb group that ends at `head`: auxiliaries and adverbs before it belong to it. */
function groupStart(tokens: Tokens, head: number, sentenceStart: number): number {
  let first = head;
  for (let i = head - 1; i >= sentenceStart; i--) {
    const lower = tokens.lower(i);
    if (AUXILIARIES.has(lower)) first = i;
    else if (!isAdverb(lower)) break;
  }
  return first;
}

/** The word before `head` with adverbs passed over; -1 at the start of the sentence. */
function wordBefore(tokens: Tokens, head: number, sentenceStart: number): number {
  let index = head - 1;
  while (index >= sentenceStart && isAdverb(tokens.lower(index))) index--;
  return index < sentenceStart ? -1 : index;
}

function isPassive(tokens: Tokens, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (BE_FORMS.has(tokens.lower(i))) return true;
  return false;
}

/** 'the stated aim', 'his reported words': a participle that stands like an adjective or noun announces nothing. */
const standsLikeNoun = (lower: string): boolean =>
  (DETERMINERS.has(lower) && lower !== 'that' && lower !== 'all' && lower !== 'both') ||
  POSSESSIVES.has(lower);

/** 'Observers in the port say' has one; 'a recent report' and 'to say' have none. */
function hasSubjectBefore(view: View, before: number, mustBeNamed: boolean): boolean {
  if (before < 0) return false;
  const lower = view.tokens.lower(before);
  if (mentionOf(view, before) >= 0 || SUBJECT_PRONOUNS.has(lower)) return true;
  return !mustBeNamed && isWord(view.tokens, before) && !PREPOSITIONS.has(lower) && !standsLikeNoun(lower);
}

const QUOTING_WORDS = /^(?:quoted|quotes|cited|cites|reported)$/;
const LONGEST_NAME = 8;

/** Reads 'quoted Ana Ruiz as saying': gives the token of "quoted", -1 when there is none. */
function quotingVerb(tokens: Tokens, head: number, sentenceStart: number): number {
  if (tokens.lower(head - 1) !== 'as') return -1;
  for (let i = head - 3; i >= sentenceStart && i > head - LONGEST_NAME; i--) {
    if (QUOTING_WORDS.test(tokens.lower(i))) return i;
  }
  return -1;
}

/** Reads 'was quoted as saying': the group runs from the auxiliary to "saying". */
function reportedGroupStart(tokens: Tokens, head: number, sentenceStart: number): number | null {
  if (tokens.lower(head - 1) !== 'as' || !QUOTING_WORDS.test(tokens.lower(head - 2))) return null;
  return groupStart(tokens, head - 2, sentenceStart);
}

function shapeOfPast(view: View, head: number, first: number, before: number): CueShape | null {
  const { tokens } = view;
  if (isPassive(tokens, first, head)) return 'PASSIVE';
  const lower = tokens.lower(before);
  if (before >= 0 && first === head && (standsLikeNoun(lower) || PREPOSITIONS.has(lower))) return null;
  return 'FINITE';
}

function shapeOfPlain(
  view: View,
  { verb, form }: CueForm,
  head: number,
  first: number,
  before: number,
): CueShape | null {
  const lower = view.tokens.lower(before);
  if (form === 'PRESENT' && !verb.nounLike && before >= 0) {
    return standsLikeNoun(lower) || PREPOSITIONS.has(lower) ? null : 'FINITE';
  }
  if (first < head) return /^(?:did|does|do)$/.test(view.tokens.lower(first)) ? 'FINITE' : null;
  return hasSubjectBefore(view, before, verb.nounLike) ? 'FINITE' : null;
}

function shapeOfIng(view: View, head: number, first: number, before: number): CueShape | null {
  if (isPassive(view.tokens, first, head)) return 'FINITE';
  return before < 0 || standsLikeNoun(view.tokens.lower(before)) ? null : 'PARTICIPLE';
}

function shapeOf(
  view: View,
  cueForm: CueForm,
  head: number,
  first: number,
  sentenceStart: number,
): CueShape | null {
  const before = wordBefore(view.tokens, first, sentenceStart);
  switch (cueForm.form) {
    case 'PAST':
      return shapeOfPast(view, head, first, before);
    case 'BASE':
    case 'PRESENT':
      return shapeOfPlain(view, cueForm, head, first, before);
    case 'ING':
      return shapeOfIng(view, head, first, before);
  }
}

/** The verb at token `head` as a cue, or null when it is no verb of speech or does not stand like one. */
export function verbCueAt(view: View, head: number): CueCandidate | null {
  const { tokens } = view;
  const cueForm = findCueForm(tokens.lower(head));
  if (!cueForm || mentionOf(view, head) >= 0) return null;
  const sentence = sentenceOf(view, head);
  const { verb } = cueForm;
  const reportedFrom = cueForm.form === 'ING' ? reportedGroupStart(tokens, head, sentence.from) : null;
  if (reportedFrom !== null) {
    return { shape: 'REPORTED', head, words: { from: reportedFrom, to: head + 1 }, lemma: verb.lemma, verb };
  }
  const quoting = cueForm.form === 'ING' ? quotingVerb(tokens, head, sentence.from) : -1;
  if (quoting >= 0) {
    return { shape: 'QUOTING', head, words: { from: quoting, to: head + 1 }, lemma: 'quote', verb };
  }
  const first = groupStart(tokens, head, sentence.from);
  const shape = shapeOf(view, cueForm, head, first, sentence.from);
  return shape && { shape, head, words: { from: first, to: head + 1 }, lemma: verb.lemma, verb };
}
