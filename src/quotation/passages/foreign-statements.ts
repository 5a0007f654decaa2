import type { Statement } from '../statement.js';
import { isWord } from '../token-shape.js';
import type { PassageRange, View } from '../view.js';

const FEWEST_WORDS = 3;
/** A guess: nothing was measured in other languages. */
const FOREIGN_CONFIDENCE = 0.5;

const wordCount = (view: View, { from, to }: PassageRange): number => {
  let words = 0;
  for (let i = from; i < to; i++) if (isWord(view.tokens, i)) words++;
  return words;
};

/**
 * What stands in marks in a language whose cues are not known: passages of three words and more, each a quote of its
 * own, whose speaker is left open.
 */
export const foreignStatements = (view: View): readonly Statement[] =>
  view.passages
    .filter((range) => wordCount(view, range) >= FEWEST_WORDS)
    .map((range) => ({
      cue: null,
      pieces: [range],
      speaker: null,
      relay: null,
      method: 'none',
      reason: 'Speakers are found in English text only.',
      confidence: FOREIGN_CONFIDENCE,
    }));
