import { hashOf } from '../../../../learning/hash.js';
import type { WordWeights } from '../place.js';
import type { Row } from './row.js';

const WORD = /[\p{L}\p{M}]+/gu;
/** Paragraphs are judged by the words that they begin with. */
const [MOST_LETTERS, MOST_WORDS] = [400, 40];

/** Different words, in lower case, in their order. */
export function textWords(text: string): readonly string[] {
  const words = new Set<string>();
  let count = 0;
  for (const [word] of text.slice(0, MOST_LETTERS).matchAll(WORD)) {
    words.add(word.toLowerCase());
    count += 1;
    if (count >= MOST_WORDS) break;
  }
  return [...words];
}

/** Whether a paragraph's words are those of articles or those of what stands round them: 'newsletter', 'copyright'. */
export function wordEvidence(row: Row, text: string, weights: WordWeights): void {
  const found = textWords(text).map((word) => weights.get(hashOf(word)) ?? 0);
  const sum = found.reduce((total, weight) => total + weight, 0);
  let [least, second, most] = [0, 0, 0];
  for (const weight of found) {
    most = Math.max(most, weight);
    second = Math.min(second, Math.max(least, weight));
    least = Math.min(least, weight);
  }
  row.push(sum / (found.length || 1), least, second, most, found[0] ?? 0);
}
