import { isAdverb, PREPOSITIONS } from '../../../lexicon/en/function-words.js';
import { TIME_ADVERBS, TIME_NOUNS, WEEKDAYS } from '../../../lexicon/en/time-words.js';
import { looksOpening } from '../../token-shape.js';
import { sentenceOf, type View } from '../../view.js';

const LONGEST = 25;

function timeEnd(view: View, from: number): number {
  const { tokens } = view;
  let index = from;
  if (tokens.lower(index) === 'on' && WEEKDAYS.has(tokens.lower(index + 1))) index++;
  if (WEEKDAYS.has(tokens.lower(index)) || TIME_ADVERBS.has(tokens.lower(index))) {
    index++;
    while (TIME_NOUNS.has(tokens.lower(index)) || WEEKDAYS.has(tokens.lower(index))) index++;
    return index;
  }
  return from;
}

/** Where a prepositional phrase stops to make room for the words announced: at "that", a colon or a mark. */
function phraseEnd(view: View, from: number): number | null {
  const { to } = sentenceOf(view, from);
  for (let i = from + 1; i < to && i < from + LONGEST; i++) {
    const form = view.tokens.form(i);
    if (form === ':' || view.tokens.lower(i) === 'that') return i;
    if (view.passageAt[i] !== -1 || looksOpening(view.tokens, i)) return i;
    if (form === ',') return view.passageAt[i + 1] === -1 ? null : i;
  }
  return null;
}

/**
 * Passes over when, where and in what somebody spoke: 'said (on Tuesday) (in a letter to parents) that ...'.
 * Returns the token where the words announced may begin; null when the sentence goes on about the occasion
 * until it ends ('said on Tuesday during a visit to the port.').
 */
export function afterAdverbials(view: View, from: number): number | null {
  let index = from;
  for (let next = timeEnd(view, index); ; next = timeEnd(view, index)) {
    while (isAdverb(view.tokens.lower(next))) next++;
    if (next === index) break;
    index = next;
  }
  return PREPOSITIONS.has(view.tokens.lower(index)) ? phraseEnd(view, index) : index;
}
