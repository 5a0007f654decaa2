import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import { foldedWord, type Words, wordsOf } from '../words/words.js';

/** A text and its words. */
export interface Worded {
  readonly text: string;
  readonly words: Words;
}

export const worded = (text: string): Worded => ({ text, words: wordsOf(text) });

export const wordedQuote = ({ text }: QuoteView): Worded => worded(text);

/** The words of a text, one space between two: equal for texts that say the same. */
export function wording({ text, words }: Worded): string {
  const folded: string[] = [];
  for (let index = 0; index < words.count; index++)
    folded.push(foldedWord(text, words.start(index), words.end(index)));
  return folded.join(' ');
}
