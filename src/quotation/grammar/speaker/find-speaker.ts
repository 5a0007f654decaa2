import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../../../lexicon/en/function-words.js';
import { mentionRange, type NounPhrase, phraseEndingAt, phraseStartingAt } from '../../noun-phrase.js';
import { isWord, looksClosing } from '../../token-shape.js';
import { paragraphOf, passageOf, sentenceOf, type View } from '../../view.js';
import type { CueCandidate } from '../cues/cue-candidate.js';
import { sentenceSubject, subjectBefore } from './subject.js';

/** Where the speaker stands, and by what rule. `phrase` is null when the cue names nobody. */
export interface SpeakerFound {
  readonly phrase: NounPhrase | null;
  readonly method: SpeakerMethod;
  /** True when the speaker stands behind the cue: '“No,” said Ruiz'. */
  readonly inverted: boolean;
}

export type SpeakerMethod =
  | 'subject-of-cue'
  | 'inverted-subject'
  | 'shared-subject'
  | 'according-to'
  | 'passive-agent'
  | 'label'
  | 'object-of-quoting'
  | 'possessor'
  | 'none';

const found = (phrase: NounPhrase | null, method: SpeakerMethod, inverted = false): SpeakerFound => ({
  phrase,
  method: phrase ? method : 'none',
  inverted: inverted && phrase !== null,
});

/** True where a closing mark stands before the verb: '“No,” said Ruiz'. */
function followsMarks(view: View, { words }: CueCandidate): boolean {
  const before = words.from - 1;
  if (before < paragraphOf(view, words.from).from) return false;
  return (
    passageOf(view, before)?.to === words.from ||
    (view.tokens.form(before) === ',' && passageOf(view, before - 1)?.to === before) ||
    looksClosing(view.tokens, before)
  );
}

/** 'accused the council' and 'called the plan' take an object there, never their subject. */
const canInvert = ({ verb }: CueCandidate): boolean =>
  Boolean(
    verb && (verb.complements.has('clause') || verb.complements.has('that') || verb.complements.has('marks')),
  );

const isClitic = (view: View, token: number): boolean => /^['’]\p{L}/u.test(view.tokens.form(token));

/** 'Said Maria Lopez: “It is a good day.”' */
const opensSentence = (view: View, { words }: CueCandidate): boolean =>
  words.from === sentenceOf(view, words.from).from;

/**
 * News prose turns verb and speaker round: '“No,” said Ruiz', 'The road is closed, said Ruiz on Friday.' Without
 * marks the phrase must end its clause: in 'Ruiz, the mayor, said Roe had left' nothing is turned round.
 */
function mayInvert(view: View, cue: CueCandidate, phrase: NounPhrase): boolean {
  if (AUXILIARIES.has(view.tokens.lower(phrase.to))) return false;
  if (followsMarks(view, cue)) return true;
  if (opensSentence(view, cue)) return phrase.mention !== null && /^[:,]$/.test(view.tokens.form(phrase.to));
  if (view.tokens.form(cue.words.from - 1) !== ',' || phrase.mention === null) return false;
  return !isWord(view.tokens, phrase.to)
    ? !isClitic(view, phrase.to)
    : PREPOSITIONS.has(view.tokens.lower(phrase.to));
}

function afterAdverbs(view: View, token: number): number {
  let index = token;
  while (isAdverb(view.tokens.lower(index))) index++;
  return index;
}

/** The agent of 'was quoted as saying by ...', 'was described by ... as'; looked for in the sentence after the cue. */
function agentAfter(view: View, { words }: CueCandidate): NounPhrase | null {
  const { to } = sentenceOf(view, words.from);
  for (let i = words.to; i < to && i < words.to + 12; i++) {
    if (view.passageAt[i] !== -1) return null;
    if (view.tokens.lower(i) === 'by') return phraseStartingAt(view, i + 1);
  }
  return null;
}

function speakerOfFinite(view: View, cue: CueCandidate): SpeakerFound {
  const phrase = canInvert(cue) ? phraseStartingAt(view, afterAdverbs(view, cue.words.to)) : null;
  if (phrase && mayInvert(view, cue, phrase)) return found(phrase, 'inverted-subject', true);
  return found(subjectBefore(view, cue), 'subject-of-cue');
}

/** 'Nora Feldt:', 'Nora Feldt, engineer:', 'a voice from the hall:'; 'Q.' names nobody. */
function phraseOfLabel(view: View, { head }: CueCandidate): NounPhrase | null {
  const { from } = paragraphOf(view, head);
  const first = isWord(view.tokens, from) ? from : from + 1;
  if (first >= head) return null;
  const name = mentionRange(view, first);
  return name && /^[,(]$/.test(view.tokens.form(name.to)) ? name : phraseEndingAt(view, head);
}

/** Who a cue says is speaking, from the words of its own sentence. */
export function findSpeaker(view: View, cue: CueCandidate): SpeakerFound {
  switch (cue.shape) {
    case 'FINITE':
      return speakerOfFinite(view, cue);
    case 'REPORTED':
      return found(subjectBefore(view, cue), 'subject-of-cue');
    case 'QUOTING':
      return found(phraseStartingAt(view, cue.words.from + 1), 'object-of-quoting');
    case 'NOUN':
      return found(phraseEndingAt(view, cue.words.from), 'possessor');
    case 'PARTICIPLE':
      return found(sentenceSubject(view, cue.words.from), 'shared-subject');
    case 'PASSIVE':
      return found(agentAfter(view, cue), 'passive-agent', true);
    case 'SOURCED':
      return found(phraseStartingAt(view, cue.words.to), 'according-to', true);
    case 'COLON':
      return found(phraseOfLabel(view, cue), 'label');
  }
}
