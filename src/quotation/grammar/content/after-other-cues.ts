import { AUXILIARIES } from '../../../lexicon/en/function-words.js';
import { isWord } from '../../token-shape.js';
import { paragraphOf, sentenceOf, type View } from '../../view.js';
import type { CueCandidate } from '../cues/cue-candidate.js';
import type { SpeakerFound } from '../speaker/find-speaker.js';
import { afterAdverbials } from './adverbials.js';
import { afterInvertedSpeaker } from './after-speaker.js';
import {
  clause,
  markedOrClause,
  opensClause,
  passageAtOrAfter,
  type RightContent,
} from './announced-words.js';

/** 'LOPEZ: We wait.': the rest of the paragraph. Not 'Ana Lopez: 1,769', which tells a count. */
export function afterLabel(view: View, { words }: CueCandidate): RightContent | null {
  const { to } = paragraphOf(view, words.from);
  const tells = /\p{L}/u.test(view.text.slice(view.tokens.end(words.from), view.tokens.end(to - 1)));
  return tells ? { from: words.to, to, marked: false, addressee: null } : null;
}

/** 'According to the port, the road is closed.' */
export function afterSource(
  view: View,
  { words }: CueCandidate,
  { phrase }: SpeakerFound,
): RightContent | null {
  const sentence = sentenceOf(view, words.from);
  if (!phrase || words.from > sentence.from + 1) return null;
  for (let i = phrase.to; i < sentence.to; i++)
    if (view.tokens.form(i) === ',') return clause(view, i + 1, null);
  return null;
}

/** 'was quoted as saying (by state radio) (that) ...' */
export function afterReport(view: View, { words }: CueCandidate): RightContent | null {
  const { tokens } = view;
  const passage = passageAtOrAfter(view, words.to);
  if (passage) return markedOrClause(view, passage.from, passage, null);
  if (tokens.lower(words.to) === 'by' || !isWord(tokens, words.to)) {
    return afterInvertedSpeaker(view, words.to);
  }
  const at = afterAdverbials(view, words.to);
  return at === null || !opensClause(view, at) ? null : clause(view, at, null);
}

/** "Ruiz's claim that the ice would hold | was never tested": the second verb belongs to the noun. */
export function afterNoun(view: View, { words }: CueCandidate): RightContent | null {
  const content = clause(view, words.to, null);
  let verbs = 0;
  for (let i = content?.from ?? 0; content && i < content.to; i++) {
    const isVerb = AUXILIARIES.has(view.tokens.lower(i)) && !AUXILIARIES.has(view.tokens.lower(i - 1));
    if (isVerb && ++verbs === 2) return { ...content, to: i };
  }
  return content;
}
