import type { SoughtWord } from '../query/search-query.js';
import { editDistance, editsAllowed } from './edit-distance.js';

/** How near a word of a name is to one that is sought: 1 for the same, less for a longer one or a misspelt one, 0 for another. */
export function nearnessOfWord(word: string, sought: SoughtWord): number {
  if (word === sought.text) return 1;
  if (sought.isPrefix && word.startsWith(sought.text)) return 0.9;
  if (!sought.isMisspelt) return 0;
  const limit = editsAllowed(sought.text);
  const edits = editDistance(word, sought.text, limit);
  return edits > limit ? 0 : 1 - 0.3 * edits;
}

/**
 * How near a name is to words that stand one behind the other: the mean over them, the best place in the name counting;
 * 0 when it does not hold them.
 */
export function nearnessOfName(name: readonly string[], sought: readonly SoughtWord[]): number {
  let best = 0;
  for (let start = 0; start + sought.length <= name.length; start++) {
    const each = sought.map((word, index) => nearnessOfWord(name[start + index]!, word));
    if (!each.includes(0)) best = Math.max(best, each.reduce((sum, near) => sum + near, 0) / each.length);
  }
  return best;
}
