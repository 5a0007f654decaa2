import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { PARAGRAPH } from '../../corpus/packed/layout.js';
import { eachWord } from '../words/each-word.js';
import { lettersOfBytes, lettersOfUnits } from '../words/letters.js';
import { type ArticlePlaces, articlePlaces } from './article-places.js';
import type { Dictionary } from './dictionary.js';

/** Stands at the places between parts. */
export const NO_WORD = -1;

/** The words of an article as they are indexed. */
export interface ReadArticle {
  readonly article: ArticleRecord;
  /** Number of the word at each place. */
  readonly words: Int32Array;
  readonly places: ArticlePlaces;
}

/** Reads the title and the paragraphs; words that are new get a number. */
export function readArticle(article: ArticleRecord, dictionary: Dictionary): ReadArticle {
  const numbers: number[] = [];
  const partStarts = [0];
  const read = { places: [] as number[], starts: [] as number[], ends: [] as number[] };
  const finishPart = () => partStarts.push(numbers.push(NO_WORD));
  const title = article.title ?? '';
  eachWord(title, lettersOfUnits(), 0, title.length, (word) => numbers.push(dictionary.number(word)));
  finishPart();
  const { facts, compactText } = article;
  const letters = compactText.isCoded ? lettersOfBytes() : lettersOfUnits();
  for (let row = 0; row < facts.count(PARAGRAPH); row++) {
    const [from, to] = [facts.at(PARAGRAPH.start, row), facts.at(PARAGRAPH.end, row)];
    eachWord(compactText.units, letters, from, to, (word, start, end) => {
      read.places.push(numbers.length);
      read.starts.push(start);
      read.ends.push(end);
      numbers.push(dictionary.number(word));
    });
    finishPart();
  }
  return { article, words: Int32Array.from(numbers), places: articlePlaces(article, partStarts, read) };
}

/** Visits every word that the article holds, once. */
export function eachDistinct({ words }: ReadArticle, visit: (word: number) => void): void {
  for (const word of new Set(words)) if (word !== NO_WORD) visit(word);
}
