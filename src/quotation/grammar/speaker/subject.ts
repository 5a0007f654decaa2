import {
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
} from '../../../lexicon/en/function-words.js';
import { type NounPhrase, phraseEndingAt } from '../../noun-phrase.js';
import { isDash } from '../../token-shape.js';
import { mentionOf, sentenceOf, type View } from '../../view.js';
import type { CueCandidate } from '../cues/cue-candidate.js';

const MOST_INSERTIONS = 4;

const opensInsertion = (view: View, token: number): boolean =>
  /^[,(]$/.test(view.tokens.form(token)) || isDash(view.tokens, token);

const closesInsertion = (view: View, token: number): boolean =>
  /^[,)]$/.test(view.tokens.form(token)) || isDash(view.tokens, token);

/** The phrase before an insertion: 'Ana Ruiz, who has led the port since May, said' gives Ana Ruiz. */
function beforeInsertion(view: View, closing: number, limit: number): NounPhrase | null {
  let tried = 0;
  for (let i = closing - 1; i > limit && tried < MOST_INSERTIONS; i--) {
    if (!opensInsertion(view, i)) continue;
    tried++;
    if (mentionOf(view, i - 1) >= 0) return phraseEndingAt(view, i);
  }
  return null;
}

/** The first phrase of the sentence that can act, for verbs that share it: 'Ruiz left the hall and said ...'. */
export function sentenceSubject(view: View, before: number): NounPhrase | null {
  const { from } = sentenceOf(view, before);
  for (let i = from; i < before; i++) {
    const mention = view.mentions[mentionOf(view, i)];
    const isObject = i > from && PREPOSITIONS.has(view.tokens.lower(i - 1));
    if (mention && mention.label !== 'OTHER' && !isObject && view.passageAt[i] === -1) {
      let to = i + 1;
      while (to < before && mentionOf(view, to) === mentionOf(view, i)) to++;
      return { from: i, to, mention: mentionOf(view, i) };
    }
  }
  return null;
}

function passOver(view: View, token: number, limit: number): number {
  let index = token;
  while (index >= limit && isAdverb(view.tokens.lower(index))) index--;
  return index;
}

/**
 * The subject to the left of a finite cue, or null when nobody stands there.
 * 'Ruiz said', 'Ruiz, the mayor, has said', 'Ruiz, who ..., accused', 'Ruiz left and said'.
 */
export function subjectBefore(view: View, { words }: CueCandidate): NounPhrase | null {
  const { from: limit } = sentenceOf(view, words.from);
  const last = passOver(view, words.from - 1, limit);
  if (last < limit) return null;
  const lower = view.tokens.lower(last);
  if (mentionOf(view, last) >= 0) return phraseEndingAt(view, last + 1);
  if (RELATIVE_PRONOUNS.has(lower))
    return phraseEndingAt(view, view.tokens.form(last - 1) === ',' ? last - 1 : last);
  if (CONJUNCTIONS.has(lower)) return sentenceSubject(view, last);
  if (closesInsertion(view, last)) return beforeInsertion(view, last, limit) ?? sentenceSubject(view, last);
  return phraseEndingAt(view, last + 1);
}
