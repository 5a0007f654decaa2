import { NO_WORD, type ReadArticle } from './read-article.js';
import type { Units } from './units.js';

/** All places of the articles of a block, those of a word together, ascending. */
export interface WordOccurrences {
  /** Ascending. */
  readonly words: Uint32Array;
  /** Where the places of each word begin, and the end of the last. */
  readonly starts: Uint32Array;
  readonly places: Int32Array;
}

/** In linear time but for the sorting of the distinct words. */
export function occurrencesByWord(articles: readonly ReadArticle[], units: Units): WordOccurrences {
  const counts = countWords(articles);
  const words = Uint32Array.from(counts.keys()).sort();
  const starts = new Uint32Array(words.length + 1);
  const next = counts;
  for (let index = 0; index < words.length; index++) {
    starts[index + 1] = starts[index]! + counts.get(words[index]!)!;
    next.set(words[index]!, starts[index]!);
  }
  const places = new Int32Array(starts[words.length]!);
  for (const [number, article] of articles.entries()) {
    const start = units.starts[number]!;
    for (let place = 0; place < article.words.length; place++) {
      const word = article.words[place]!;
      if (word === NO_WORD) continue;
      const at = next.get(word)!;
      places[at] = start + place;
      next.set(word, at + 1);
    }
  }
  return { words, starts, places };
}

function countWords(articles: readonly ReadArticle[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of articles)
    for (const word of words) if (word !== NO_WORD) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
