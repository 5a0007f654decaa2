import { AUXILIARIES, BE_FORMS, isAdverb } from '../../lexicon/en/function-words.js';
import { TIME_ADVERBS, TIME_NOUNS, WEEKDAYS } from '../../lexicon/en/time-words.js';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../noun-phrase.js';
import { mentionOf, type View } from '../view.js';
import { relayPhraseAt } from './relay-phrase.js';
import { isSaid, type Telling } from './telling.js';

const QUOTING = /^(?:quot(?:ed?|es|ing)|cit(?:ed?|es|ing)|reported|heard|paraphrased)$/;
/** Tokens between "quoted" and "as saying": 'quoted an official who asked not to be named as saying'. */
const FARTHEST = 24;

/** The token behind 'as saying' that goes with a quoting verb; -1 when there is none. */
function behindSaying({ tokens }: View, verb: number): number {
  for (let i = verb + 1; i < verb + FARTHEST; i++) {
    if (tokens.sentence(i) !== tokens.sentence(verb)) return -1;
    if (tokens.lower(i) === 'as' && tokens.lower(i + 1).endsWith('ing')) return i + 2;
  }
  return -1;
}

/** The token of "quoted" in 'quoted Ana Ruiz, the mayor, as saying'; -1 when the cue is no part of such words. */
function quotingVerb({ view, cue, sentence }: Telling): number {
  const first = Math.max(sentence.from, cue.from - FARTHEST);
  for (let i = cue.to - 1; i >= first; i--) {
    if (QUOTING.test(view.tokens.lower(i)) && behindSaying(view, i) > cue.from) return i;
  }
  return -1;
}

const isTimeWord = (view: View, token: number): boolean => {
  const lower = view.tokens.lower(token);
  if (WEEKDAYS.has(lower)) return true;
  return mentionOf(view, token) < 0 && (TIME_ADVERBS.has(lower) || TIME_NOUNS.has(lower) || lower === 'on');
};

/** First token of a phrase with whose it is: 'Marovia’s state media'. */
function startOf(view: View, { from }: NounPhrase): number {
  return /^['’]s?$/.test(view.tokens.form(from - 1)) ? from - 2 : from;
}

/** The subject of the quoting verb, unless it is a person who quotes another; auxiliaries, adverbs and time words are passed over: 'Northwire on Sunday quoted'. */
function subjectOf(view: View, verb: number, limit: number): NounPhrase | null {
  let to = verb;
  while (to > limit) {
    const lower = view.tokens.lower(to - 1);
    if (!isTimeWord(view, to - 1) && !AUXILIARIES.has(lower) && !isAdverb(lower) && lower !== ',') break;
    to--;
  }
  const subject = to > limit ? phraseEndingAt(view, to) : null;
  const { kind, label } = view.mentions[subject?.mention ?? -1] ?? {};
  if (label === 'PERSON' && kind !== 'NOMINAL') return null;
  return subject && (relayPhraseAt(view, startOf(view, subject))?.phrase ?? subject);
}

/** 'was quoted by state radio as saying', 'was quoted as saying by state radio'. */
function agentOf(telling: Telling, verb: number): NounPhrase | null {
  const { view, sentence } = telling;
  for (let i = verb + 1; i < Math.min(sentence.to, verb + FARTHEST); i++) {
    if (view.tokens.lower(i) !== 'by' || isSaid(telling, i)) continue;
    return relayPhraseAt(view, i + 1)?.phrase ?? phraseStartingAt(view, i + 1);
  }
  return null;
}

/** 'was quoted as saying by state radio' has an agent, 'Northwire quoted Ruiz as saying' a subject. */
export function quotingRelay(telling: Telling): NounPhrase | null {
  const { view, sentence } = telling;
  const verb = quotingVerb(telling);
  if (verb < 0) return null;
  const isPassive = BE_FORMS.has(view.tokens.lower(verb - 1)) || BE_FORMS.has(view.tokens.lower(verb - 2));
  return isPassive ? agentOf(telling, verb) : subjectOf(view, verb, sentence.from);
}
