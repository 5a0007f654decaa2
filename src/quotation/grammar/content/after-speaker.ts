import { findCueForm } from '../../../lexicon/en/cue-verbs.js';
import { isWord } from '../../token-shape.js';
import { passageOf, sentenceOf, type View } from '../../view.js';
import type { CueCandidate } from '../cues/cue-candidate.js';
import type { SpeakerFound } from '../speaker/find-speaker.js';
import { clause, marked, type RightContent } from './announced-words.js';

/** '..., said Ruiz, “and we will win.”': behind a comma after the speaker. */
export function afterInvertedSpeaker(view: View, to: number): RightContent | null {
  const sentence = sentenceOf(view, to - 1);
  for (let i = to; i < sentence.to; i++) {
    if (view.passageAt[i] === -1) continue;
    const passage = passageOf(view, i);
    return passage && /^[,:]$/.test(view.tokens.form(i - 1)) ? marked(passage, null) : null;
  }
  return null;
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
