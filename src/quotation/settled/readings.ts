import { clauseEnd } from '../grammar/content/clause-end.js';
import type { ParsedCue } from '../grammar/parse-cues.js';
import { isTitle } from '../passages/is-speech.js';
import { type Prose, sentenceRange } from '../prose/prose.js';
import { passageOf, type TokenRange, type View } from '../view.js';

import { clauseOfNoun } from './noun-clause.js';

/** The words of a parsed cue that its construction makes sure of; null when it is none of those. */
export type Reading = (prose: Prose, parsed: ParsedCue) => readonly TokenRange[] | null;

const isPassage = (view: View, { from, to }: TokenRange): boolean => {
  const passage = passageOf(view, from);
  return passage?.from === from && passage.to === to;
};

/** '(The mayor) was quoted as saying', 'Northwire quoted Ruiz as saying': he who is quoted speaks, whoever quotes him relays. */
export const quotedSpeaker: Reading = (_, { cue, pieces, speaker }) =>
  speaker && (cue.shape === 'REPORTED' || cue.shape === 'QUOTING') ? pieces : null;

/** 'Lopez: no talks before June' over an article, '- Lopez: “No.”' in a list. */
export const labelled: Reading = (_, { cue, pieces, speaker }) =>
  speaker && cue.shape === 'COLON' ? pieces : null;

/** Inside the closing mark: the sentence goes on, or nothing is said of it. Not: '“We won.” Ruiz said nothing more.' */
const goesOn = (view: View, { to }: TokenRange): boolean =>
  !/^(?:\.|\.\.\.|…)$/.test(view.tokens.form(to - 2));

/**
 * '“Never,” Ruiz said': a passage that the speaker and the verb follow at once. What else the cue announces is left to
 * the models.
 */
export const markedBefore: Reading = ({ view }, { cue, pieces, speaker }) => {
  const piece = pieces[0]!;
  if (cue.shape !== 'FINITE' || !speaker || piece.from > cue.head || !isPassage(view, piece)) return null;
  const start = Math.min(speaker.from, cue.words.from);
  const isNext = piece.to === start || (piece.to === start - 1 && view.tokens.form(piece.to) === ',');
  return isNext && goesOn(view, piece) ? [piece] : null;
};

/** 'Ruiz said: “Never.”', 'Said Ruiz: “Never.”' */
export const markedBehindColon: Reading = ({ view }, { cue, pieces, speaker }) => {
  const piece = pieces.at(-1)!;
  if (cue.shape !== 'FINITE' || !speaker || piece.from < cue.head || !isPassage(view, piece)) return null;
  const colon = piece.from - 1;
  const isNext = colon === Math.max(cue.words.to, speaker.to);
  return isNext && view.tokens.form(colon) === ':' ? [piece] : null;
};

function passagesIn({ passageAt }: View, { from, to }: TokenRange): number {
  let count = 0;
  for (let i = from; i < to; i++) if (passageAt[i] !== -1 && passageAt[i] !== passageAt[i - 1]) count++;
  return count;
}

/** The clause ends with the closing mark. Not: 'called him a “hero” to many'. */
const endsWithPassage = (view: View, { to }: TokenRange): boolean =>
  passageOf(view, to - 1)?.to === to &&
  (/^[.,;:?!…]$/.test(view.tokens.form(to)) || /^[.,]$/.test(view.tokens.form(to - 2)));

/** 'Ruiz called the plan, which was new, “a joke”.' Not: 'called “Low Tide”', the name of a song. */
export const marksAsLabel: Reading = ({ view }, { cue, pieces, speaker }) => {
  const [piece] = pieces;
  if (!cue.verb?.complements.has('label') || cue.shape !== 'FINITE' || pieces.length > 1 || !piece)
    return null;
  if (speaker?.to !== cue.words.from || piece.from !== cue.words.to || passagesIn(view, piece) !== 1)
    return null;
  const passage = passageOf(view, piece.to - 1);
  return passage && endsWithPassage(view, piece) && !isTitle(view, passage) ? pieces : null;
};

const PAST_BE = /^(?:was|were|been)$/;

function isPast({ tokens }: View, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (PAST_BE.test(tokens.lower(i))) return true;
  return false;
}

/** 'The island has been called a “haven for smugglers”.' Not: 'is called “Low Tide”', which gives its name. */
export const labelOfNobody: Reading = ({ view }, { cue, pieces, speaker }) => {
  const [piece] = pieces;
  if (cue.shape !== 'PASSIVE' || speaker || !piece || passagesIn(view, piece) !== 1) return null;
  const passage = passageOf(view, piece.to - 1);
  const isLabel = passage && endsWithPassage(view, piece) && !isTitle(view, passage);
  return isLabel && isPast(view, cue.words) ? [passage] : null;
};

/** 'Ruiz spoke of the “failure” of the strike.' */
export const spokenOf: Reading = ({ view }, { cue, pieces, speaker }) => {
  const [piece] = pieces;
  if (!/^(?:speak|talk)$/.test(cue.lemma) || cue.shape !== 'FINITE' || pieces.length > 1 || !piece)
    return null;
  const isNext = speaker?.to === cue.words.from && piece.from === cue.words.to;
  return isNext && passagesIn(view, piece) > 0 ? pieces : null;
};

const isPlain = ({ commas, marks, verbs }: Prose, { from, to }: TokenRange): boolean =>
  commas[to] === commas[from] && marks[to] === marks[from] && verbs[to]! > verbs[from]!;

/** 'Residents said the siren had been sold in 2016.': subject, verb and a clause without a comma are all of the sentence. */
export const wholeSentence: Reading = (prose, { cue, pieces, speaker }) => {
  const [piece] = pieces;
  const { from, to } = sentenceRange(prose, cue.head);
  if (cue.lemma !== 'say' || cue.shape !== 'FINITE' || pieces.length > 1 || !piece) return null;
  const isNext = speaker?.from === from && speaker.to === cue.words.from && piece.from === cue.words.to;
  return isNext && piece.to >= to - 1 && isPlain(prose, piece) ? pieces : null;
};

/** "Ruiz's claim that the ice would hold was never tested": a noun with its clause is the subject of the sentence. */
export const claimAsSubject: Reading = (prose, { cue, speaker }) => {
  if (cue.shape !== 'NOUN' || !speaker) return null;
  const clause = { from: cue.head + 2, to: clauseEnd(prose.view, cue.head + 2) };
  const own = clauseOfNoun(prose, cue.head, clause);
  return own.to < clause.to && own.to > own.from ? [own] : null;
};
