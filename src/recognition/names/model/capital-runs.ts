import { type ArticleWords, has } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';

/** Capitalised words that stand together, by token: where the run begins and ends; `end` 0 where no run is. */
export interface CapitalRuns {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** 'The Harlow Echo' runs from 'Harlow': a small word that the place gives its capital begins no run. */
const isInRun = (words: ArticleWords, index: number): boolean =>
  has(words, index, TRAIT.CAPITAL) && !(has(words, index, TRAIT.FUNCTION) && has(words, index, TRAIT.PLACED));

export function capitalRuns(words: ArticleWords): CapitalRuns {
  const { tokens } = words;
  const start = new Int32Array(tokens.length);
  const end = new Int32Array(tokens.length);
  let from = 0;
  while (from < tokens.length) {
    if (!isInRun(words, from)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < tokens.length && isInRun(words, to) && tokens.sentence(to) === tokens.sentence(from)) to++;
    start.fill(from, from, to);
    end.fill(to, from, to);
    from = to;
  }
  return { start, end };
}
