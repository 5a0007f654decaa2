import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { spanOf } from '../../corpus/nodes/span-of.js';
import { QUOTE, SEGMENT } from '../../corpus/packed/layout.js';
import { byteTraits, unitTraits } from './letters.js';
import { readWordsOf, type Units, type Words } from './words.js';

const unitsOf = ({ compactText: { units, isCoded } }: ArticleRecord): Units => ({
  units,
  traits: isCoded ? byteTraits : unitTraits,
});

/** Reads the words of a quote where they stand, without a copy; offsets are those of the article. */
export function readQuote(article: ArticleRecord, row: number, words: Words): void {
  const { facts } = article;
  const { from, to } = facts.list(QUOTE, QUOTE.segments, row, SEGMENT);
  const text = unitsOf(article);
  words.clear();
  for (let segment = from; segment < to; segment++) {
    const { start, end } = spanOf(facts, SEGMENT, segment);
    readWordsOf(text, start, end, words);
  }
}

/** Reads the words of the whole article. */
export function readArticle(article: ArticleRecord, words: Words): void {
  words.clear();
  readWordsOf(unitsOf(article), 0, article.compactText.end, words);
}
