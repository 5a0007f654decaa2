import { findCueForm } from '../../../lexicon/en/cue-verbs.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../../lexicon/en/function-words.js';
import { endsClause, isDash } from '../../token-shape.js';
import {
  mentionOf,
  type PassageRange,
  paragraphOf,
  passageOf,
  sentenceOf,
  type TokenRange,
  type View,
} from '../../view.js';
import type { CueCandidate } from '../cues/cue-candidate.js';
import type { SpeakerFound } from '../speaker/find-speaker.js';

/** Words to the left of a cue. */
export interface LeftContent extends TokenRange {
  readonly marked: boolean;
}

const LONGEST_ATTRIBUTION = 25;
const LONGEST_DATELINE = 16;

/** Where the attribution begins: at the speaker, or at the cue when the two are turned round. */
const attributionStart = ({ words }: CueCandidate, { phrase, inverted }: SpeakerFound): number =>
  phrase && !inverted ? Math.min(phrase.from, words.from) : words.from;

function passageBefore(view: View, token: number): PassageRange | null {
  const beforeComma = /^[,–—-]$/.test(view.tokens.form(token - 1)) ? token - 1 : token;
  for (const end of [token, beforeComma]) {
    const passage = passageOf(view, end - 1);
    if (passage?.to === end) return passage;
  }
  return null;
}

/** A comma, dash, question or exclamation mark before the closing mark tells that the sentence goes on. */
const asksForMore = (view: View, { to, passage }: PassageRange): boolean =>
  passage.closed && /^(?:[,?!–—-]|--)$/.test(view.tokens.form(to - 2));

/** Not: "state" in 'Marovian state television', which is part of a name. */
const isVerbOfSpeech = (view: View, token: number): boolean =>
  mentionOf(view, token) < 0 && findCueForm(view.tokens.lower(token)) !== undefined;

/**
 * A passage that the attribution follows at some distance: '“We are pleased,” the company's lawyer, Ana Ruiz, who
 * had waited outside, said.'
 */
function passageEarlier(view: View, start: number): PassageRange | null {
  for (let i = start - 1; i >= 0 && i > start - LONGEST_ATTRIBUTION; i--) {
    const passage = passageOf(view, i);
    if (passage) return passage.to === i + 1 && asksForMore(view, passage) ? passage : null;
    if (endsClause(view.tokens, i) || isVerbOfSpeech(view, i)) return null;
  }
  return null;
}

/** True when nothing of the sentence stands before the passage: the words in marks are all there is. */
function standsAlone(view: View, passage: PassageRange): boolean {
  const { from } = sentenceOf(view, passage.from);
  const before = passage.from - 1;
  if (passage.from <= from) return true;
  return endsClause(view.tokens, before) || view.passageAt[before] !== -1 || view.tokens.form(before) === ',';
}

/**
 * 'After the vote, she said ...': what comes first is an adverbial, not what she said. A comma or a verb inside tells
 * that the main clause has come: 'After the vote, the hall was closed, she said.'
 */
function isAdverbial(view: View, { from, to }: TokenRange): boolean {
  const lower = view.tokens.lower(from);
  const isSubordinate = SUBORDINATORS.has(lower);
  const opens = isSubordinate || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || lower.endsWith('ing');
  if (!opens) return false;
  for (let i = from; i < to; i++) {
    if (view.tokens.form(i) === ',' || (!isSubordinate && AUXILIARIES.has(view.tokens.lower(i))))
      return false;
  }
  return !CONJUNCTIONS.has(lower) || isAdverbial(view, { from: from + 1, to });
}

/** Where a sentence begins to tell: behind a dateline such as 'PORT ELLEN, April 3 (Northwire) —'. */
function storyStart(view: View, { from }: TokenRange): number {
  const { tokens } = view;
  const first = tokens.form(from);
  const mayBeDateline =
    from === paragraphOf(view, from).from && first.length > 1 && first === first.toUpperCase();
  if (!mayBeDateline) return from;
  for (let i = from + 1; i < from + LONGEST_DATELINE; i++) if (isDash(tokens, i)) return i + 1;
  return from;
}

function clauseBefore(view: View, start: number): LeftContent | null {
  const from = storyStart(view, sentenceOf(view, start));
  const before = start - 1;
  const isCut = view.tokens.form(before) === ',' || isDash(view.tokens, before);
  if (!isCut || before - from < 2) return null;
  return { from, to: before, marked: false };
}

const goesFar = ({ shape }: CueCandidate): boolean => shape === 'FINITE' || shape === 'QUOTING';

function markedBefore(view: View, cue: CueCandidate, start: number): PassageRange | null {
  return passageBefore(view, start) ?? (goesFar(cue) ? passageEarlier(view, start) : null);
}

function unmarkedBefore(view: View, { verb }: CueCandidate, start: number): LeftContent | null {
  if (!verb?.complements.has('clause') && !verb?.complements.has('that')) return null;
  const clause = clauseBefore(view, start);
  return clause && isAdverbial(view, clause) ? null : clause;
}

/**
 * The words announced to the left of the cue: '“No,” she said', 'The road is closed, she said.'
 * @param alone true when no words stand to the right of the cue; only then are words without marks taken from the left
 */
export function leftContent(
  view: View,
  cue: CueCandidate,
  speaker: SpeakerFound,
  alone: boolean,
): LeftContent | null {
  const start = attributionStart(cue, speaker);
  const looksRight = cue.shape === 'COLON' || cue.shape === 'PARTICIPLE' || cue.shape === 'NOUN';
  if (looksRight || start <= paragraphOf(view, cue.head).from) return null;
  const passage = markedBefore(view, cue, start);
  if (passage && standsAlone(view, passage)) return { from: passage.from, to: passage.to, marked: true };
  if (cue.shape === 'SOURCED' && !passage) return sourcedClause(view, cue);
  if (!alone) return null;
  if (passage) return { from: sentenceOf(view, passage.from).from, to: passage.to, marked: false };
  return unmarkedBefore(view, cue, start);
}

/** 'The road is closed, according to the port.' */
function sourcedClause(view: View, { words }: CueCandidate): LeftContent | null {
  const from = storyStart(view, sentenceOf(view, words.from));
  const to = view.tokens.form(words.from - 1) === ',' ? words.from - 1 : words.from;
  return to - from < 3 ? null : { from, to, marked: false };
}
