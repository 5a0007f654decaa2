import { type CueVerb, findCueForm } from '../../lexicon/en/cue-verbs.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/en/function-words.js';
import type { CueCandidate } from '../cues/cue-candidate.js';
import { type NounPhrase, phraseStartingAt } from '../noun-phrase.js';
import { isTitle } from '../passages/is-speech.js';
import type { SpeakerFound } from '../speaker/find-speaker.js';
import { isWord } from '../token-shape.js';
import {
  type PassageRange,
  paragraphOf,
  passageOf,
  sentenceOf,
  type TokenRange,
  type View,
} from '../view.js';
import { afterAdverbials } from './adverbials.js';
import { clauseEnd } from './clause-end.js';

/** Words to the right of a cue. */
export interface RightContent extends TokenRange {
  /** True when it is a passage in marks, no more and no less. */
  readonly marked: boolean;
  /** Somebody spoken to, between the cue and the words: 'told the council that ...'. */
  readonly addressee: NounPhrase | null;
}

const clause = (view: View, from: number, addressee: NounPhrase | null): RightContent | null => {
  const to = clauseEnd(view, from);
  return to - from < 2 ? null : { from, to, marked: false, addressee };
};

const marked = ({ from, to }: PassageRange, addressee: NounPhrase | null): RightContent => ({
  from,
  to,
  marked: true,
  addressee,
});

/** A passage that opens right where the words must begin, perhaps behind a comma or colon. */
function passageAtOrAfter(view: View, token: number): PassageRange | null {
  const at = /^[,:]$/.test(view.tokens.form(token)) ? token + 1 : token;
  const passage = passageOf(view, at);
  return passage && passage.from === at ? passage : null;
}

/** 'said “never again” would the hall close': the passage is part of a longer clause. */
function goesOn(view: View, passage: PassageRange): boolean {
  const { tokens } = view;
  const next = passage.to;
  if (next >= sentenceOf(view, passage.from).to) return false;
  return (
    isWord(tokens, next) && !CONJUNCTIONS.has(tokens.lower(next)) && !/^[.!?,]$/.test(tokens.form(next - 2))
  );
}

function markedOrClause(
  view: View,
  at: number,
  passage: PassageRange,
  addressee: NounPhrase | null,
): RightContent | null {
  return goesOn(view, passage) ? clause(view, at, addressee) : marked(passage, addressee);
}

const opensClause = (view: View, token: number): boolean => {
  const lower = view.tokens.lower(token);
  if (!isWord(view.tokens, token)) return false;
  return !PREPOSITIONS.has(lower) && !CONJUNCTIONS.has(lower);
};

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

function introducesNextParagraph(view: View, cue: CueCandidate): PassageRange | null {
  const { to } = paragraphOf(view, cue.head);
  if (view.tokens.form(to - 1) !== ':' || sentenceOf(view, cue.head).to !== to) return null;
  return passageAtOrAfter(view, to);
}

/** 'wrote “The Quiet Harbour”', 'read “Songs of Rain”': a work, not words. */
const namesWork = (view: View, { lemma }: CueVerb, passage: PassageRange): boolean =>
  /^(?:write|read|announce|praise|cite|blast|reject|criticize|criticise|defend)$/.test(lemma) &&
  isTitle(view, passage);

function ofVerb(view: View, verb: CueVerb, from: number): RightContent | null {
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

/** '..., said Ruiz, “and we will win.”': behind a comma after the speaker. */
function afterInvertedSpeaker(view: View, to: number): RightContent | null {
  const sentence = sentenceOf(view, to - 1);
  for (let i = to; i < sentence.to; i++) {
    if (view.passageAt[i] === -1) continue;
    const passage = passageOf(view, i);
    return passage && /^[,:]$/.test(view.tokens.form(i - 1)) ? marked(passage, null) : null;
  }
  return null;
}

/** "Ruiz's claim that the ice would hold | was never tested": the second verb belongs to the noun. */
function upToSecondVerb(view: View, content: RightContent | null): RightContent | null {
  let verbs = 0;
  for (let i = content?.from ?? 0; content && i < content.to; i++) {
    const isVerb = AUXILIARIES.has(view.tokens.lower(i)) && !AUXILIARIES.has(view.tokens.lower(i - 1));
    if (isVerb && ++verbs === 2) return { ...content, to: i };
  }
  return content;
}

function contentOf(view: View, cue: CueCandidate, speaker: SpeakerFound): RightContent | null {
  if (cue.shape === 'COLON') return labelledContent(view, cue);
  if (cue.shape === 'SOURCED') return sourcedContent(view, cue, speaker);
  if (cue.shape === 'REPORTED' || cue.shape === 'QUOTING') return reportedContent(view, cue);
  if (cue.shape === 'NOUN') return upToSecondVerb(view, clause(view, cue.words.to, null));
  if (speaker.inverted && speaker.phrase && cue.shape === 'FINITE') {
    return afterInvertedSpeaker(view, speaker.phrase.to);
  }
  if (cue.shape === 'PASSIVE' && !cue.verb?.complements.has('label')) return null;
  return cue.verb && ofVerb(view, cue.verb, cue.words.to);
}

/** ', who said the road was closed, left': a cue in such a clause announces no more than the clause holds. */
function isRelative(view: View, { words }: CueCandidate): boolean {
  const isPronoun = RELATIVE_PRONOUNS.has(view.tokens.lower(words.from - 1));
  return isPronoun && view.tokens.form(words.from - 2) === ',';
}

function upToComma(view: View, content: RightContent): RightContent {
  for (let i = content.from + 1; i < content.to; i++) {
    if (view.passageAt[i] === -1 && view.tokens.form(i) === ',') return { ...content, to: i };
  }
  return content;
}

/** The words announced to the right of the cue, or null when none stand there. */
export function rightContent(view: View, cue: CueCandidate, speaker: SpeakerFound): RightContent | null {
  const next = introducesNextParagraph(view, cue);
  if (next) return marked(next, null);
  const content = contentOf(view, cue, speaker);
  return content && isRelative(view, cue) ? upToComma(view, content) : content;
}

/** 'The bridge, Ruiz said, would stay closed': the clause begun before the attribution goes on behind its comma. */
export function resumedContent(
  view: View,
  cue: CueCandidate,
  { phrase, inverted }: SpeakerFound,
): RightContent | null {
  const at = inverted && phrase ? phrase.to : cue.words.to;
  if (cue.shape !== 'FINITE' || view.tokens.form(at) !== ',' || !isWord(view.tokens, at + 1)) return null;
  return findCueForm(view.tokens.lower(at + 1)) ? null : clause(view, at + 1, null);
}

function labelledContent(view: View, { words }: CueCandidate): RightContent | null {
  const { to } = paragraphOf(view, words.from);
  return to - words.to < 1 ? null : { from: words.to, to, marked: false, addressee: null };
}

/** 'According to the port, the road is closed.' */
function sourcedContent(view: View, { words }: CueCandidate, { phrase }: SpeakerFound): RightContent | null {
  const sentence = sentenceOf(view, words.from);
  if (!phrase || words.from > sentence.from + 1) return null;
  for (let i = phrase.to; i < sentence.to; i++)
    if (view.tokens.form(i) === ',') return clause(view, i + 1, null);
  return null;
}

/** 'was quoted as saying (by state radio) (that) ...' */
function reportedContent(view: View, { words }: CueCandidate): RightContent | null {
  const { tokens } = view;
  const passage = passageAtOrAfter(view, words.to);
  if (passage) return markedOrClause(view, passage.from, passage, null);
  if (tokens.lower(words.to) === 'by' || !isWord(tokens, words.to)) {
    return afterInvertedSpeaker(view, words.to);
  }
  const at = afterAdverbials(view, words.to);
  return at === null || !opensClause(view, at) ? null : clause(view, at, null);
}
