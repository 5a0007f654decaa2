import { SPEECH_NOUNS } from '../../../lexicon/en/speech-nouns.js';
import { mentionOf, type View } from '../../view.js';
import type { CueCandidate } from './cue-candidate.js';

/** "Ruiz's claim that the road was safe", 'his promise that nobody would pay': a possessor, a noun, "that". */
export function nounCueAt(view: View, head: number): CueCandidate | null {
  const { tokens } = view;
  const lemma = SPEECH_NOUNS.get(tokens.lower(head));
  if (lemma === undefined || tokens.lower(head + 1) !== 'that') return null;
  const isOwned = /^['’]s?$/.test(tokens.form(head - 1)) || mentionOf(view, head - 1) >= 0;
  if (!isOwned) return null;
  return { shape: 'NOUN', head, words: { from: head, to: head + 1 }, lemma, verb: null };
}
