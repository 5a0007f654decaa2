import type { CueVerb } from '../../../lexicon/en/cue-verbs.js';
import { DETERMINERS, QUESTION_WORDS, SUBJECT_PRONOUNS } from '../../../lexicon/en/function-words.js';
import { type NounPhrase, phraseStartingAt } from '../../noun-phrase.js';
import { isTitle } from '../../passages/is-speech.js';
import { type PassageRange, paragraphOf, passageOf, sentenceOf, type View } from '../../view.js';
import { afterAdverbials } from './adverbials.js';
import {
  clause,
  markedOrClause,
  opensClause,
  passageAtOrAfter,
  type RightContent,
} from './announced-words.js';

const opensThatClause = (lower: string): boolean => lower === 'that' || QUESTION_WORDS.has(lower);

function addresseeAt(view: View, verb: CueVerb, token: number): NounPhrase | null {
  if (!verb.complements.has('addressee')) return null;
  const phrase = phraseStartingAt(view, token);
  if (!phrase) return null;
  if (verb.lemma === 'tell') return phrase;
  const next = view.tokens.lower(phrase.to);
  return next === 'that' || next === ',' || next === 'to' ? phrase : null;
}

function ofContent(view: View, verb: CueVerb, token: number): RightContent | null {
  const isPreposition = verb.prepositions.includes(view.tokens.lower(token));
  return isPreposition ? clause(view, token, null) : null;
}

function labelContent(view: View, from: number): RightContent | null {
  const { to } = sentenceOf(view, from);
  let last = -1;
  for (let i = from; i < to; i++) if (view.passageAt[i] !== -1) last = passageOf(view, i)?.to ?? last;
  return last < 0
    ? null
    : { from, to: Math.min(last, paragraphOf(view, from).to), marked: false, addressee: null };
}

function clauseOf(view: View, verb: CueVerb, at: number, addressee: NounPhrase | null): RightContent | null {
  const { complements } = verb;
  const lower = view.tokens.lower(at);
  if (opensThatClause(lower) && (complements.has('clause') || complements.has('that')))
    return clause(view, at, addressee);
  if (lower === 'to') return complements.has('to') || addressee ? clause(view, at, addressee) : null;
  if (complements.has('clause')) return opensClause(view, at) ? clause(view, at, addressee) : null;
  const takesObject = complements.has('object') && !SUBJECT_PRONOUNS.has(lower);
  return takesObject && (opensClause(view, at) || DETERMINERS.has(lower)) ? clause(view, at, null) : null;
}

/** 'wrote “The Quiet Harbour”', 'read “Songs of Rain”': a work, not words. */
const namesWork = (view: View, { lemma }: CueVerb, passage: PassageRange): boolean =>
  /^(?:write|read|announce|praise|cite|blast|reject|criticize|criticise|defend)$/.test(lemma) &&
  isTitle(view, passage);

/**
 * What follows a verb that announces words: a passage in marks, 'of ...', or a clause behind an addressee and adverbials
 * ('told the council on Friday that ...'), as its complements allow.
 */
export function afterVerb(view: View, verb: CueVerb, from: number): RightContent | null {
  const direct = passageAtOrAfter(view, from);
  if (direct?.from === from && namesWork(view, verb, direct)) return null;
  if (direct) return markedOrClause(view, direct.from, direct, null);
  const prepositional = ofContent(view, verb, from);
  if (prepositional) return prepositional;
  const addressee = addresseeAt(view, verb, from);
  const at = afterAdverbials(view, addressee?.to ?? from);
  if (at === null) return null;
  const passage = passageAtOrAfter(view, at);
  if (passage) return markedOrClause(view, passage.from, passage, addressee);
  if (verb.complements.has('label')) return labelContent(view, at);
  if (at + 1 >= sentenceOf(view, from).to) return null;
  return view.tokens.form(at) === ':' ? clause(view, at + 1, addressee) : clauseOf(view, verb, at, addressee);
}
